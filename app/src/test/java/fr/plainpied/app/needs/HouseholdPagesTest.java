package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.ActingAs.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.territory.demand.DisplayName;
import fr.plainpied.territory.demand.PendingRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class HouseholdPagesTest {
    private static final PendingRequest OURS = SeededDemand.accompanied(
            request -> !request.request().household().getFirst().situations().isEmpty());
    private static final Actor PROFESSIONAL = SeededDemand.professionalOf(OURS);
    private static final Actor OFFICER = SeededDemand.stranger(Role.ALLOCATION_OFFICER);
    private static final String FILE = "/menages/" + OURS.id();
    private static final String PERSON = OURS.request().household().getFirst().id();
    private static final DisplayName NAME = SeededDemand.TERRITORY.demand().names().stream()
            .filter(name -> name.request().equals(OURS.id()) && name.person().equals(PERSON))
            .findFirst()
            .orElseThrow();

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
    void a_professional_reads_the_list_and_the_file_in_both_languages() throws Exception {
        browser.perform(get("/menages").with(as(PROFESSIONAL)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Les ménages que votre organisme accompagne")));
        browser.perform(get(FILE).with(as(PROFESSIONAL)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(NAME.full()),
                                containsString("Les besoins"),
                                containsString("Ajouter un besoin"))));
        browser.perform(get(FILE).param("lang", "en").with(as(PROFESSIONAL)))
                .andExpect(content().string(containsString("The needs")));
        browser.perform(get("/menages.csv").with(as(PROFESSIONAL)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(OURS.id())));
    }

    @Test
    void an_officer_reads_criteria_only() throws Exception {
        browser.perform(get(FILE).with(as(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Les critères, sans le nom"),
                                not(containsString(NAME.surname())),
                                not(containsString("Ajouter un besoin")))));
        browser.perform(get("/menages").param("numero", OURS.id()).with(as(OFFICER)))
                .andExpect(content().string(allOf(containsString(FILE), not(containsString(NAME.surname())))));
    }

    @Test
    void a_stranger_finds_nothing() throws Exception {
        Actor stranger = SeededDemand.stranger(Role.ACCOMPANYING_PROFESSIONAL);
        browser.perform(get(FILE).with(as(stranger))).andExpect(status().isNotFound());
        browser.perform(get(FILE + "/besoins/nouveau").param("personne", PERSON).with(as(OFFICER)))
                .andExpect(status().isNotFound());
        browser.perform(get("/menages").with(as(stranger))).andExpect(content().string(containsString("Aucun ménage")));
        browser.perform(get("/menages/ailleurs").with(as(PROFESSIONAL))).andExpect(status().isNotFound());
    }

    @Test
    void the_territory_reads_counts() throws Exception {
        browser.perform(get("/menages").with(as(SeededDemand.stranger(Role.TERRITORY_OFFICER))))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("La demande du territoire"), not(containsString("/menages/")))));
    }

    @Test
    void every_criterion_has_its_form() throws Exception {
        browser.perform(get(FILE + "/besoins/nouveau").param("personne", PERSON).with(as(PROFESSIONAL)))
                .andExpect(status().isOk());
        for (Criterion criterion : Catalogue.current().criteria()) {
            browser.perform(get(FILE + "/besoins/nouveau")
                            .param("personne", PERSON)
                            .param("critere", criterion.code())
                            .with(as(PROFESSIONAL)))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void a_line_with_faults_comes_back_as_it_was_typed_and_a_right_one_is_kept() throws Exception {
        long version = CurrentActor.callAs(
                PROFESSIONAL, () -> requests.find(OURS.id()).orElseThrow().version());
        browser.perform(post(FILE + "/besoins")
                        .with(as(PROFESSIONAL))
                        .with(csrf())
                        .param("personne", PERSON)
                        .param("critere", "corridor_width_mm")
                        .param("comparaison", ">=")
                        .param("valeur", "9999,5")
                        .param("importance", "must")
                        .param("raison", "à cause de sa sclérose en plaques")
                        .param("version", Long.toString(version)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("9999,5"),
                                containsString("ressemble à un diagnostic"),
                                containsString("La valeur doit être entre"))));
        browser.perform(post(FILE + "/besoins")
                        .with(as(PROFESSIONAL))
                        .with(csrf())
                        .param("personne", PERSON)
                        .param("critere", "corridor_width_mm")
                        .param("comparaison", ">=")
                        .param("valeur", "92,5")
                        .param("importance", "must")
                        .param("raison", "Passer avec le déambulateur")
                        .param("version", Long.toString(version)))
                .andExpect(redirectedUrlPattern(FILE + "?fait=ajout&ligne=*&version=*"));
        AddedLine line = CurrentActor.callAs(
                PROFESSIONAL,
                () -> requests.find(OURS.id()).orElseThrow().added().getLast());
        assertEquals("925", line.requirement().written());
        browser.perform(get(FILE + "/besoins/" + line.id()).with(as(PROFESSIONAL)))
                .andExpect(content().string(containsString("92,5")));
        browser.perform(post(FILE + "/besoins/" + line.id() + "/retirer")
                        .with(as(PROFESSIONAL))
                        .with(csrf())
                        .param("version", Long.toString(version)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Quelqu’un vient de modifier")));
        browser.perform(post(FILE + "/besoins/" + line.id() + "/retirer")
                        .with(as(PROFESSIONAL))
                        .with(csrf())
                        .param("version", Long.toString(version + 1)))
                .andExpect(redirectedUrlPattern(FILE + "?fait=retrait&ligne=*&version=*"));
        browser.perform(get(FILE).param("fait", "retrait").with(as(PROFESSIONAL)))
                .andExpect(content().string(containsString("par un professionnel")));
    }

    @Test
    void a_name_is_looked_for_without_a_trace_in_any_address() throws Exception {
        browser.perform(post("/menages/recherche")
                        .with(as(PROFESSIONAL))
                        .with(csrf())
                        .param("q", NAME.full()))
                .andExpect(redirectedUrl(FILE));
        browser.perform(post("/menages/recherche")
                        .with(as(PROFESSIONAL))
                        .with(csrf())
                        .param("q", "e"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/menages/")));
        browser.perform(post("/menages/recherche")
                        .with(as(PROFESSIONAL))
                        .with(csrf())
                        .param("q", "Zzyzx"))
                .andExpect(content().string(containsString("Aucun ménage ne correspond")));
        browser.perform(get("/menages/recherche").with(as(OFFICER))).andExpect(status().isNotFound());
        String file = browser.perform(get(FILE).with(as(PROFESSIONAL)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String tab = file.substring(file.indexOf("<title>"), file.indexOf("</title>"));
        assertFalse(tab.contains(NAME.surname()), tab);
    }

    @Test
    void the_list_is_taken_away_as_a_workbook_too() throws Exception {
        byte[] workbook = browser.perform(get("/menages.xlsx").with(as(PROFESSIONAL)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertEquals("PK", new String(workbook, 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void a_need_that_no_criterion_knows_is_told_and_the_list_is_given() throws Exception {
        browser.perform(post(FILE + "/besoins")
                        .with(as(PROFESSIONAL))
                        .with(csrf())
                        .param("personne", PERSON)
                        .param("critere", "swimming_pool"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("Ce critère n’existe pas"), containsString("corridor_width_mm"))));
    }

    @Test
    void a_form_without_its_token_changes_nothing() throws Exception {
        browser.perform(post(FILE + "/besoins").with(as(PROFESSIONAL))).andExpect(status().isForbidden());
        browser.perform(get(FILE)).andExpect(redirectedUrl("/connexion"));
    }
}
