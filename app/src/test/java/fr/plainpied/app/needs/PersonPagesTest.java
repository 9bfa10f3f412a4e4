package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.ActingAs.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.territory.demand.PendingRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PlatformTest
class PersonPagesTest {
    private static final PendingRequest ALONE =
            SeededDemand.accompanied(request -> request.request().household().size() == 1 && request.hasNeeds());
    private static final Actor PROFESSIONAL = SeededDemand.professionalOf(ALONE);
    private static final String FILE = "/menages/" + ALONE.id();
    private static final String PERSON = ALONE.request().household().getFirst().id();

    @Autowired
    private MockMvc browser;

    @Autowired
    private DemandSeeding seeding;

    @Autowired
    private Requests requests;

    @BeforeEach
    void seed() {
        SeededDemand.seed(seeding);
    }

    @Test
    void a_person_more_brings_needs_that_are_shown_before_anything_is_written() throws Exception {
        HouseholdFile before = file();
        browser.perform(person("/personnes", before).param("situations", "manual_wheelchair"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Ce que cela change"),
                                containsString("Se doucher sans enjamber"),
                                containsString("value=\"Noémie\""))));
        assertEquals(before.version(), file().version(), "nothing was written yet");

        String to = redirect(person("/personnes", before)
                .param("situations", "manual_wheelchair")
                .param("suite", "enregistrer"));
        HouseholdFile after = file();
        Person added = after.request().household().getLast();
        assertEquals(
                List.of("manual_wheelchair"),
                added.situations().stream().map(Situation::code).toList());
        assertEquals(
                before.request().household().size() + 1,
                after.request().household().size());
        String page = read(to);
        assertTrue(page.contains("La personne est ajoutée"));
        assertTrue(page.contains("Noémie vit désormais avec le ménage"));

        String change = to.replaceAll(".*changement=([0-9]+).*", "$1");
        redirect(post(FILE + "/changements/" + change + "/annuler").param("version", Long.toString(after.version())));
        assertEquals(before.request().household(), file().request().household(), "undone");
        assertTrue(read(FILE).contains("Noémie ne vit plus avec le ménage"), "and both stay in the history");
    }

    @Test
    void every_fault_of_a_person_is_told_at_once_and_nothing_typed_is_lost() throws Exception {
        HouseholdFile before = file();
        browser.perform(signed(post(FILE + "/personnes"))
                        .param("prenom", "Noémie")
                        .param("nom", " ")
                        .param("role", "queen")
                        .param("naissance", "2199")
                        .param("situations", "deaf", "hard_of_hearing")
                        .param("version", Long.toString(before.version())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"Noémie\""),
                                containsString("Écrivez ce nom"),
                                containsString("Dites quelle est sa place"),
                                containsString("value=\"2199\""),
                                containsString("Écrivez une année en quatre chiffres"),
                                containsString("se contredisent"))));
        assertEquals(before.version(), file().version());
    }

    @Test
    void a_household_never_stays_without_a_person_nor_without_a_holder() throws Exception {
        HouseholdFile before = file();
        browser.perform(signed(post(FILE + "/personnes/" + PERSON + "/depart"))
                        .param("version", Long.toString(before.version())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("la seule personne du ménage")));
        browser.perform(signed(post(FILE + "/personnes/" + PERSON))
                        .param("prenom", "Noémie")
                        .param("nom", "Exemple")
                        .param("role", "child")
                        .param("version", Long.toString(before.version())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("au moins un titulaire")));
    }

    @Test
    void the_slower_of_two_keeps_what_was_typed() throws Exception {
        HouseholdFile before = file();
        browser.perform(signed(post(FILE + "/personnes"))
                        .param("prenom", "Noémie")
                        .param("nom", "Exemple")
                        .param("role", "child")
                        .param("version", Long.toString(before.version() - 1)))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Quelqu’un vient de modifier"), containsString("value=\"Noémie\""))));
    }

    @Test
    void needs_that_no_dwelling_can_meet_together_are_refused_with_the_way_out() throws Exception {
        HouseholdFile before = file();
        redirect(person("/personnes", before)
                .param("situations", "manual_wheelchair")
                .param("suite", "enregistrer"));
        HouseholdFile with = file();
        String added = with.request().household().getLast().id();
        browser.perform(bathOnly(added, with))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("ne vont pas ensemble"),
                                containsString("aucun logement ne peut avoir les deux"),
                                containsString("Préfère le bain"))));
        assertEquals(with.version(), file().version());
        redirect(post(FILE + "/personnes/" + added + "/depart").param("version", Long.toString(with.version())));
    }

    private static MockHttpServletRequestBuilder bathOnly(String person, HouseholdFile file) {
        return signed(post(FILE + "/besoins"))
                .param("personne", person)
                .param("critere", "washing")
                .param("valeur", "bath")
                .param("importance", "must")
                .param("raison", "Préfère le bain")
                .param("version", Long.toString(file.version()));
    }

    @Test
    void nobody_else_sees_or_writes_persons() throws Exception {
        Actor officer = SeededDemand.stranger(Role.ALLOCATION_OFFICER);
        Actor stranger = SeededDemand.stranger(Role.ACCOMPANYING_PROFESSIONAL);
        for (Actor other : List.of(officer, stranger)) {
            browser.perform(get(FILE + "/personnes/" + PERSON).with(as(other))).andExpect(status().isNotFound());
            browser.perform(post(FILE + "/personnes").with(as(other)).with(csrf()))
                    .andExpect(status().isNotFound());
        }
        browser.perform(get(FILE + "/personnes/P99").with(as(PROFESSIONAL))).andExpect(status().isNotFound());
        browser.perform(get(FILE + "/personnes/" + PERSON).with(as(PROFESSIONAL)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("ne vivra pas dans le logement"))));
    }

    private MockHttpServletRequestBuilder person(String address, HouseholdFile file) {
        return signed(post(FILE + address))
                .param("prenom", "Noémie")
                .param("nom", "Exemple")
                .param("role", "other")
                .param("naissance", "1990")
                .param("version", Long.toString(file.version()));
    }

    private static MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
        return request.with(as(PROFESSIONAL)).with(csrf());
    }

    private String redirect(MockHttpServletRequestBuilder request) throws Exception {
        String to = browser.perform(signed(request))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return String.valueOf(to);
    }

    private String read(String address) throws Exception {
        return browser.perform(get(java.net.URI.create(address)).with(as(PROFESSIONAL)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private HouseholdFile file() {
        return CurrentActor.callAs(PROFESSIONAL, () -> requests.find(ALONE.id()).orElseThrow());
    }
}
