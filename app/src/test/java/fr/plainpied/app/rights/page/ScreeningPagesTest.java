package fr.plainpied.app.rights.page;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.access.OrganisationKind;
import fr.plainpied.app.access.Organisations;
import fr.plainpied.app.rights.Screenings;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PlatformTest
class ScreeningPagesTest {
    /// A retired tenant of a social landlord with 742 euros a month.
    static final String SENIOR = """
            couple: choix=seul
            enfants: nombre=0
            naissance-0: date=1952-03-12
            logement: choix=hlm
            nationalite-0: choix=francaise
            activite-0: choix=retraite
            handicap-0: choix=non
            autonomie-0: choix=non-evalue
            commune: commune=lorient
            loyer: montant=310
            revenus-0: choix=retraite
            retraite-0: brute=742 nette=742
            stables-0: choix=oui
            epargne-0: livret-a=1200 defiscalisee=0 imposable=0
            biens-0: choix=non
            aides: choix=aucun
            impots: rfr=8200""";

    private static final Actor PROFESSIONAL = actor(Role.ACCOMPANYING_PROFESSIONAL, new UUID(41, 1));

    @Autowired
    private MockMvc web;

    @Autowired
    private Screenings screenings;

    @Autowired
    private Organisations organisations;

    static Actor actor(Role role, UUID organisation) {
        return Actor.of(role, new AccountId(new UUID(42, role.code().hashCode())), new OrganisationId(organisation));
    }

    private RightsBrowser browser() {
        return new RightsBrowser(web, PROFESSIONAL);
    }

    @Test
    void a_screening_goes_question_by_question_to_a_result_that_says_what_is_missing() throws Exception {
        RightsBrowser browser = browser();
        String file = browser.begin();
        assertTrue(file.matches("/droits/D-[2-9A-HJ-NP-Z]{6}"), file);
        assertEquals(file + "/questions/couple", browser.leads(file), "it begins with who lives together");
        browser.answer(file, SENIOR);
        assertEquals(file + "/resultat", browser.leads(file));

        String result = browser.read(file + "/resultat");
        assertTrue(result.contains("Allocation de solidarité aux personnes âgées"), result);
        assertTrue(result.indexOf("Certain, à demander") < result.indexOf("Probable, à vérifier"));
        assertTrue(result.indexOf("Probable, à vérifier") < result.indexOf("Non, et pourquoi"));
        assertTrue(
                result.contains("Les locataires d’un bailleur social n’y ont pas droit"), "MaPrimeAdapt’ is refused");
        assertTrue(result.contains("Environ 300 € par mois"), result);
        assertFalse(result.contains("301,"), "amounts are rounded to ten euros");

        String aspa = browser.read(file + "/droit/aspa");
        assertTrue(aspa.contains("Et après le décès"));
        assertTrue(aspa.contains("108 586 €"));
        assertTrue(aspa.contains("Circulaire Cnav"), "down to the text");
        assertTrue(aspa.contains("aspa.ceiling_single"));
        String simple = browser.read(file + "/resultat?ton=simple");
        assertTrue(simple.contains("Ce texte n’a pas encore été relu"));
        assertTrue(browser.read(file + "/resume").contains("Ce que vous avez dit"));
        assertTrue(browser.read("/droits").contains(file.substring("/droits/".length())));
    }

    @Test
    void each_answer_is_saved_changed_and_put_off() throws Exception {
        RightsBrowser browser = browser();
        String file = browser.begin();
        assertEquals(file, browser.redirect(browser.reply(file, "couple", "choix=couple")));
        assertEquals(file + "/questions/enfants", browser.leads(file), "the first answer is kept");
        assertTrue(browser.read(file + "/questions/couple").contains("value=\"couple\" checked"));
        browser.redirect(browser.reply(file, "enfants", "suite=plus-tard"));
        assertEquals(file + "/questions/naissance-0", browser.leads(file));
        String answers = browser.read(file + "/reponses");
        assertTrue(answers.contains("En couple") && answers.contains("Remise à plus tard"));
        assertTrue(browser.read(file + "/questions/naissance-0").contains("Question précédente"));
    }

    @Test
    void a_wrong_answer_is_told_beside_its_field_and_given_back() throws Exception {
        RightsBrowser browser = browser();
        String file = browser.begin();
        browser.send(browser.reply(file, "enfants", "nombre=40"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("<title>Erreur"),
                                containsString("value=\"40\""),
                                containsString("entre 0 et 15"))));
        browser.send(browser.reply(file, "naissance-0", "date=1950-02-31"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Cette date n’existe pas")));
        browser.send(browser.reply(file, "loyer", "montant=-3"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ne peut pas être négatif")));
        assertEquals(file + "/questions/couple", browser.leads(file), "nothing is saved by half");
    }

    @Test
    void the_slower_of_two_keeps_what_was_typed() throws Exception {
        RightsBrowser browser = browser();
        String file = browser.begin();
        MockHttpServletRequestBuilder slow = browser.reply(file, "couple", "choix=couple");
        browser.redirect(browser.reply(file, "couple", "choix=seul"));
        browser.send(slow)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Quelqu’un vient de modifier"),
                                containsString("value=\"couple\" checked"))));
    }

    @Test
    void neither_address_nor_tab_tells_anything_of_anybody() throws Exception {
        RightsBrowser browser = browser();
        String file = browser.begin();
        browser.answer(file, SENIOR);
        for (String page : List.of("/questions/handicap-0", "/resultat", "/droit/aspa", "/reponses", "/resume")) {
            Matcher title = Pattern.compile("<title>([^<]*)</title>").matcher(browser.read(file + page));
            assertTrue(title.find());
            assertFalse(title.group(1).matches(".*(handicap|incapacité|Aspa|ASPA|1952|742).*"), title.group(1));
        }
        browser.open(file + "/questions/sejour-0").andExpect(status().is3xxRedirection());
        browser.open(file + "/droit/nothing").andExpect(status().isNotFound());
    }

    @Test
    void nobody_else_sees_a_screening_whatever_their_role() throws Exception {
        String file = browser().begin();
        String reference = file.substring("/droits/".length());
        OrganisationId landlord = CurrentActor.callAs(
                Actor.system(),
                () -> organisations
                        .findOrCreate(OrganisationKind.LANDLORD, "rights-test", "Bailleur")
                        .id());
        for (Role role : Role.values()) {
            if (role == Role.SYSTEM || role == Role.VISITOR) {
                continue;
            }
            stranger(file, reference, actor(role, new UUID(41, 2)));
            stranger(file, reference, actor(role, landlord.value()));
        }
        browser(actor(Role.ACCOMPANYING_PROFESSIONAL, landlord.value()))
                .send(post("/droits"))
                .andExpect(status().isNotFound());
        assertTrue(CurrentActor.callAs(PROFESSIONAL, () -> screenings.find(reference))
                .isPresent());
    }

    private RightsBrowser browser(Actor actor) {
        return new RightsBrowser(web, actor);
    }

    private void stranger(String file, String reference, Actor actor) throws Exception {
        for (String page : List.of("", "/questions/couple", "/reponses", "/resultat", "/resume", "/droit/aspa")) {
            browser(actor).open(file + page).andExpect(status().isNotFound());
        }
        browser(actor).send(post(file + "/effacer").param("sur", "oui")).andExpect(status().isNotFound());
        assertTrue(CurrentActor.callAs(actor, () -> screenings.find(reference)).isEmpty(), actor::toString);
    }

    @Test
    void a_screening_is_taken_away_only_when_one_is_sure() throws Exception {
        RightsBrowser browser = browser();
        String file = browser.begin();
        browser.send(post(file + "/effacer"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Cochez la case pour effacer")));
        assertEquals(
                "/droits?fait=effacement",
                browser.redirect(post(file + "/effacer").param("sur", "oui")));
        browser.open(file).andExpect(status().isNotFound());
    }

    @Test
    void a_household_that_is_not_known_here_is_refused_with_the_way_out() throws Exception {
        browser()
                .send(post("/droits").param("menage", "INCONNU"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("laissez le champ vide")));
    }
}
