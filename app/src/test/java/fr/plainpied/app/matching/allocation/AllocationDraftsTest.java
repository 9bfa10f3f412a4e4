package fr.plainpied.app.matching.allocation;

import static fr.plainpied.app.matching.MatchedTerritory.as;
import static fr.plainpied.app.matching.jooq.Tables.DRAFT;
import static fr.plainpied.app.matching.jooq.Tables.DRAFT_INPUTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.housing.DwellingSeeding;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.housing.NewValue;
import fr.plainpied.app.housing.Surveying;
import fr.plainpied.app.matching.MatchedTerritory;
import fr.plainpied.app.needs.DemandSeeding;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.territory.stock.Landlord;
import fr.plainpied.territory.stock.Occupancy;
import fr.plainpied.territory.stock.StockDwelling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
@TestPropertySource(properties = "spring.application.name=comparisons") // shared with the other tests of the module
class AllocationDraftsTest {
    private static final List<Landlord> LANDLORDS = MatchedTerritory.TERRITORY.stock().landlords().stream()
            .sorted(Comparator.comparingInt(
                            (Landlord landlord) -> free(landlord).size())
                    .reversed())
            .toList();
    private static final Landlord OURS = LANDLORDS.getFirst();
    private static final Landlord NEIGHBOUR = LANDLORDS.get(1);
    private static final Actor OFFICER = MatchedTerritory.actor(Role.ALLOCATION_OFFICER, OURS.id());
    private static final Actor OTHER_OFFICER = MatchedTerritory.actor(Role.ALLOCATION_OFFICER, NEIGHBOUR.id());

    @Autowired
    private DwellingSeeding housing;

    @Autowired
    private DemandSeeding demand;

    @Autowired
    private Dwellings dwellings;

    @Autowired
    private Surveying surveying;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MockMvc platform;

    @BeforeEach
    void seed() {
        MatchedTerritory.seed(housing, demand);
    }

    private static List<String> free(Landlord landlord) {
        return MatchedTerritory.TERRITORY.stock().dwellings().stream()
                .filter(home -> home.occupancy() != Occupancy.LET
                        && MatchedTerritory.landlord(home).equals(landlord))
                .map(StockDwelling::id)
                .toList();
    }

    private static MockHttpServletRequestBuilder asked(List<String> homes) {
        MockHttpServletRequestBuilder form = post("/attributions").with(csrf());
        homes.forEach(home -> form.param("logement", home));
        return form.param("part", "0")
                .param("horizon", "0")
                .param("graine", "0")
                .param("duree", "60");
    }

    /// Asks for a draft and follows it to its end, as the page does.
    private String made(MockHttpServletRequestBuilder form) throws Exception {
        String address = Objects.requireNonNull(platform.perform(form.with(as(OFFICER)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        boolean underWay = true;
        while (underWay) {
            underWay = platform.perform(get(address + "/avancement").with(as(OFFICER)))
                            .andReturn()
                            .getResponse()
                            .getHeader("HX-Refresh")
                    == null;
        }
        return address;
    }

    @Test
    void every_vacancy_of_the_officer_is_ticked_and_nobody_else_s() throws Exception {
        String form = page("/attributions/nouveau", OFFICER);
        free(OURS).forEach(home -> assertTrue(form.contains("value=\"" + home + "\" checked"), home));
        free(NEIGHBOUR).forEach(home -> assertFalse(form.contains(home), home));
    }

    @Test
    void a_draft_gives_each_home_its_household_with_the_reasons() throws Exception {
        String address = made(asked(free(OURS)));
        String html = page(address, OFFICER);
        assertTrue(html.contains("Aucun projet ne fait mieux"), html);
        assertTrue(html.contains("rien n’est décidé"));
        assertTrue(html.contains("Proposé dans ce projet."));
        JsonNode json = new JsonMapper().readTree(page(address + ".json", OFFICER));
        assertTrue(json.path("optimal").asBoolean());
        assertEquals(
                json.path("objective").path("housed").asInt(),
                json.path("assignments").size());
        assertEquals(free(OURS).size(), json.path("shortlists").size());
        assertFalse(json.has("priority_publics_housed"), "so few would tell who they are");
        for (JsonNode assignment : json.path("assignments")) {
            assertTrue(html.contains("/candidats/" + assignment.path("request").asString()));
            assignment
                    .path("requirements")
                    .forEach(line -> assertEquals("", line.path("why").asString(), "reasons are the household's"));
        }
        String csv = page(address + ".csv", OFFICER);
        assertTrue(csv.contains("dwelling"));
        assertTrue(page(address + "/impression", OFFICER).contains(free(OURS).getFirst()));
    }

    @Test
    void the_same_choices_give_the_same_draft_and_others_are_compared_with_it() throws Exception {
        String one = made(asked(free(OURS)));
        String same = made(asked(free(OURS)));
        String fewer = made(asked(free(OURS).subList(0, 1)));
        assertTrue(page(comparison(one, same), OFFICER).contains("Les deux projets proposent la même chose"));
        String moved = page(comparison(one, fewer), OFFICER);
        assertTrue(moved.contains("pas dans ce projet"), moved);
        assertTrue(page("/attributions", OFFICER).contains("Comparer deux projets"));
    }

    @Test
    void what_changed_since_is_told() throws Exception {
        String home = free(OURS).getLast();
        String address = made(asked(List.of(home)));
        assertFalse(page(address, OFFICER).contains("Des données ont changé"));
        Criterion width = Catalogue.current().criterion("inner_door_clear_width_mm");
        CurrentActor.runAs(OFFICER, () -> {
            OptionalInt known = dwellings
                    .sheet(home)
                    .flatMap(sheet -> sheet.value(width))
                    .map(value -> value.value())
                    .orElse(OptionalInt.empty());
            surveying.record(new NewValue(
                    home,
                    width,
                    OptionalInt.of(known.orElse(0) == 720 ? 730 : 720),
                    Survey.Method.MEASURED,
                    LocalDate.of(2026, 11, 20),
                    "L. Témoin",
                    dwellings.history(home, width).orElseThrow().version(),
                    ""));
        });
        String html = page(address, OFFICER);
        assertTrue(html.contains("Des données ont changé") && html.contains("Un logement a changé"), html);
    }

    @Test
    void the_home_page_leads_to_what_can_be_given_together() throws Exception {
        String html = page("/", OFFICER);
        assertTrue(html.contains("logements à donner"), html);
        assertTrue(html.contains("href=\"/attributions/nouveau\""));
        assertTrue(html.contains("href=\"/echanges\""));
    }

    private static String comparison(String one, String other) {
        return "/attributions/comparaison?un=" + id(one) + "&autre=" + id(other);
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void a_neighbour_sees_no_draft_and_what_it_was_made_from_is_the_program_s_alone() throws Exception {
        String address = made(asked(free(OURS)));
        for (String path : List.of("", ".json", ".csv", "/impression", "/avancement", "/suppression")) {
            platform.perform(get(address + path).with(as(OTHER_OFFICER))).andExpect(status().isNotFound());
        }
        for (String path : List.of("/arret", "/suppression")) {
            platform.perform(post(address + path).with(as(OTHER_OFFICER)).with(csrf()))
                    .andExpect(status().isNotFound());
        }
        assertFalse(page("/attributions", OTHER_OFFICER).contains(address));
        Actor professional = MatchedTerritory.professional(MatchedTerritory.accompanied());
        platform.perform(get("/attributions").with(as(professional))).andExpect(status().isNotFound());
        platform.perform(get("/attributions").with(as(MatchedTerritory.territoryOfficer())))
                .andExpect(status().isNotFound());
        assertEquals(0, counted(OTHER_OFFICER, DRAFT.getName()));
        assertEquals(0, counted(professional, DRAFT.getName()));
        assertEquals(0, counted(OFFICER, DRAFT_INPUTS.getName()));
    }

    private int counted(Actor actor, String table) {
        return CurrentActor.<Integer, RuntimeException>callAs(
                actor,
                () -> Objects.requireNonNull(transactions.execute(
                        begun -> sql.fetchCount(sql.select().from("matching." + table)))));
    }

    @Test
    void a_draft_is_deleted_with_what_it_was_made_from() throws Exception {
        String address = made(asked(free(OURS).subList(0, 1)));
        assertTrue(page(address + "/suppression", OFFICER).contains("Supprimer ce projet"));
        platform.perform(post(address + "/suppression").with(as(OFFICER)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        platform.perform(get(address).with(as(OFFICER))).andExpect(status().isNotFound());
        int kept = CurrentActor.<Integer, RuntimeException>callAs(
                Actor.system(),
                () -> Objects.requireNonNull(transactions.execute(
                        begun -> sql.fetchCount(DRAFT_INPUTS, DRAFT_INPUTS.DRAFT_ID.eq(id(address))))));
        assertEquals(0, kept);
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() throws Exception {
        String mine = free(OURS).getFirst();
        String foreign = free(NEIGHBOUR).getFirst();
        wrong(asked(List.of()), "Aucun logement n’est choisi");
        wrong(asked(List.of(mine, mine)), "est choisi deux fois");
        wrong(
                asked(List.of(mine, foreign)),
                "Le logement " + foreign + " n’est pas libre, ou n’est pas l’un des vôtres");
        wrong(asked(List.of("rien")), "Le logement rien n’est pas libre");
        for (String seconds : List.of("0", "-5", "601", "vite", "")) {
            String html = wrong(
                    post("/attributions").with(csrf()).param("logement", mine).param("duree", seconds),
                    "La durée va de 1 à 600 secondes");
            assertTrue(html.contains("value=\"" + mine + "\" checked"), "the home stays ticked");
        }
        wrong(asked(List.of(mine)).param("prioritaires", "DEMO-99999"), "Aucune demande ne porte le numéro DEMO-99999");
    }

    private String wrong(MockHttpServletRequestBuilder form, String sentence) throws Exception {
        String html = platform.perform(form.header("Accept-Language", "fr").with(as(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertTrue(html.contains(sentence), sentence + "\n" + html);
        assertTrue(html.contains("role=\"alert\""));
        return html;
    }

    @Test
    void a_share_that_cannot_be_kept_is_refused_with_the_way_out() throws Exception {
        String address = made(post("/attributions")
                .with(csrf())
                .param("logement", free(OURS).toArray(String[]::new))
                .param("part", "100")
                .param("duree", "60"));
        String html = page(address, OFFICER);
        assertTrue(html.contains("ne peut pas être tenue"), html);
        assertTrue(html.contains("Refaire avec les mêmes choix"));
        String again = page("/attributions/nouveau?comme=" + id(address), OFFICER);
        assertTrue(again.contains("name=\"part\"") && again.contains("value=\"100\""));
    }

    private String page(String address, Actor reader) throws Exception {
        return platform.perform(get(address).header("Accept-Language", "fr").with(as(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
