package fr.plainpied.app.rights.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Following a right, doubting a result, the figures, and the quick check that anybody may ask.
@PlatformTest
class RightPagesTest {
    private static final Actor PROFESSIONAL = ScreeningPagesTest.actor(Role.ACCOMPANYING_PROFESSIONAL, new UUID(43, 1));

    @Autowired
    private MockMvc web;

    private RightsBrowser browser() {
        return new RightsBrowser(web, PROFESSIONAL);
    }

    private String screened(RightsBrowser browser) throws Exception {
        String file = browser.begin();
        browser.answer(file, ScreeningPagesTest.SENIOR);
        assertEquals(file + "/resultat?fait=garde", browser.redirect(post(file + "/resultat")));
        return file;
    }

    @Test
    void what_is_done_is_written_with_its_day_and_can_be_undone() throws Exception {
        RightsBrowser browser = browser();
        String right = screened(browser) + "/droit/aspa";
        assertTrue(browser.read(right).contains("Trouvé manquant"));
        String to = browser.redirect(post(right + "/actes")
                .param("acte", "granted")
                .param("jour.day", "2")
                .param("jour.month", "11")
                .param("jour.year", "2026")
                .param("montant", "290,50"));
        String page = browser.read(to);
        assertTrue(page.contains("Accordé, 290,50 € par mois"), page);
        assertTrue(page.contains("2 novembre 2026"));
        String undo = page.replaceAll("(?s).*action=\"(/droits/[^\"]*/annuler)\".*", "$1");
        assertTrue(browser.read(browser.redirect(post(undo))).contains("C’est annulé"));
        browser.send(post(undo)).andExpect(status().isNotFound());
    }

    @Test
    void every_fault_of_an_act_is_told_at_once() throws Exception {
        RightsBrowser browser = browser();
        String right = screened(browser) + "/droit/aspa";
        browser.send(post(right + "/actes")
                        .param("acte", "granted")
                        .param("jour.day", "2")
                        .param("jour.month", "11")
                        .param("jour.year", "2199"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"2199\""),
                                containsString("pas encore venu"),
                                containsString("Écrivez le montant par mois"))));
        browser.send(post(right + "/actes").param("acte", "found"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choisissez une réponse")));
    }

    @Test
    void a_result_that_seems_wrong_is_said_and_answered() throws Exception {
        RightsBrowser browser = browser();
        String right = screened(browser) + "/droit/aspa";
        browser.send(post(right + "/signalement").param("message", "  "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Écrivez ce qui ne va pas")));
        String to = browser.redirect(post(right + "/signalement").param("message", "La caisse a notifié <310> €"));
        assertTrue(browser.read(to).contains("La caisse a notifié &lt;310&gt; €"));
        String list = browser.read("/droits/signalements");
        String answer = list.replaceAll("(?s).*action=\"(/droits/signalements/[0-9]+)\".*", "$1");
        String number = answer.substring(answer.lastIndexOf('/') + 1);
        browser.redirect(post(answer).param("reponse-" + number, "Le livret A n’était pas compté."));
        assertTrue(browser.read(right).contains("Le livret A n’était pas compté."));
        RightsBrowser stranger = new RightsBrowser(web, ScreeningPagesTest.actor(Role.COORDINATOR, new UUID(43, 2)));
        assertFalse(stranger.read("/droits/signalements").contains("310"));
        stranger.send(post(answer).param("reponse-" + number, "non")).andExpect(status().isNotFound());
    }

    @Test
    void figures_are_masked_while_they_are_small_and_open_to_the_territorys_officer() throws Exception {
        screened(browser());
        String own = browser().read("/droits/chiffres");
        assertTrue(own.contains("moins de 11") && own.contains("Foyers repérés"));
        RightsBrowser officer =
                new RightsBrowser(web, ScreeningPagesTest.actor(Role.TERRITORY_OFFICER, new UUID(43, 3)));
        assertTrue(officer.read("/droits/chiffres").contains("tous les organismes du territoire"));
        officer.open("/droits").andExpect(status().isNotFound());
        new RightsBrowser(web, ScreeningPagesTest.actor(Role.ALLOCATION_OFFICER, new UUID(43, 4)))
                .open("/droits/chiffres")
                .andExpect(status().isNotFound());
    }

    @Test
    void anybody_may_ask_the_four_questions_and_nothing_is_kept() throws Exception {
        RightsBrowser visitor = new RightsBrowser(web, Actor.visitor());
        assertTrue(visitor.read("/droits/seniors").contains("Rien n’est gardé"));
        visitor.send(post("/droits/seniors")
                        .param("age", "74")
                        .param("foyer", "seul")
                        .param("revenus", "742")
                        .param("aide", "oui"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Environ 300\u00A0€ par mois"),
                                containsString("APA, l’aide pour rester chez soi"),
                                containsString("Probable, à vérifier"))));
        visitor.send(post("/droits/seniors")
                        .param("age", "70")
                        .param("foyer", "seul")
                        .param("revenus", "3000")
                        .param("aide", "non"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Rien de probable"), not(containsString("le minimum vieillesse")))));
        visitor.send(post("/droits/seniors").param("age", "12").param("revenus", "-1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("entre 60 et 120"),
                                containsString("ne peut pas être négatif"),
                                containsString("Choisissez une réponse"))));
    }
}
