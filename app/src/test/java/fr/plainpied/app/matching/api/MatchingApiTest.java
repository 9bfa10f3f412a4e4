package fr.plainpied.app.matching.api;

import static fr.plainpied.app.matching.MatchedTerritory.as;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.access.Accounts;
import fr.plainpied.app.access.NewAccount;
import fr.plainpied.app.access.OrganisationKind;
import fr.plainpied.app.access.Organisations;
import fr.plainpied.app.housing.DwellingSeeding;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.MatchedTerritory;
import fr.plainpied.app.needs.DemandSeeding;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.formats.answers.AnswerTexts;
import fr.plainpied.formats.answers.MatchRun;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.MatchWriter;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.stock.StockDwelling;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

@PlatformTest
@TestPropertySource(properties = "spring.application.name=comparisons") // shared with the other tests of the module
class MatchingApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final StockDwelling HOME = MatchedTerritory.home();
    private static final PendingRequest OURS = MatchedTerritory.accompanied();
    private static final Actor OFFICER = MatchedTerritory.officer(HOME);
    private static final Actor PROFESSIONAL = MatchedTerritory.professional(OURS);
    private static final String DAY = "2026-11-22";
    private static final String CANDIDATES = "/api/v1/dwellings/" + HOME.id() + "/candidates";
    private static final String DWELLINGS = "/api/v1/requests/" + OURS.request().id() + "/dwellings";

    @Autowired
    private DwellingSeeding housing;

    @Autowired
    private DemandSeeding demand;

    @Autowired
    private Dwellings dwellings;

    @Autowired
    private Requests requests;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc platform;

    @BeforeEach
    void seed() {
        MatchedTerritory.seed(housing, demand);
    }

    /// What `plainpied match` answers on the same data, candidate by candidate.
    private Map<String, JsonNode> command(List<Dwelling> compared, boolean byRequest) throws Exception {
        MatchSetting setting = new MatchSetting(Catalogue.current().edition(), LocalDate.parse(DAY), 5, 0);
        List<DwellingRow> rows = compared.stream()
                .map(dwelling -> new DwellingRow(2, dwelling, Optional.empty(), Optional.empty(), Survey.UNKNOWN))
                .toList();
        MatchRun run = new MatchRun(
                Catalogue.current(),
                setting,
                rows,
                byRequest ? List.of(requests.forMatching(OURS.request().id()).orElseThrow()) : requests.forMatching(),
                OptionalInt.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MatchWriter writer = MatchWriter.json(out, setting, AnswerTexts.in(Locale.FRENCH))) {
            if (byRequest) {
                run.byRequest(writer::group);
            } else {
                run.byDwelling(writer::group);
            }
        }
        return byId(JSON.readTree(out.toByteArray()), byRequest);
    }

    private static Map<String, JsonNode> byId(JsonNode answer, boolean byRequest) {
        Map<String, JsonNode> found = new HashMap<>();
        answer.path("matches")
                .path(0)
                .path(byRequest ? "dwellings" : "candidates")
                .forEach(one ->
                        found.put(one.path(byRequest ? "dwelling" : "request").asString(), one));
        return found;
    }

    /// The consent is the application's own.
    private static Map<String, JsonNode> withoutConsent(Map<String, JsonNode> answer) {
        answer.values().forEach(one -> {
            ArrayNode gates = (ArrayNode) one.path("gates");
            assertEquals("consent", gates.get(gates.size() - 1).path("gate").asString());
            gates.remove(gates.size() - 1);
        });
        return answer;
    }

    @Test
    void a_reader_of_the_whole_file_is_answered_what_the_command_answers() throws Exception {
        List<Dwelling> home = CurrentActor.callAs(OFFICER, () -> dwellings.forKernel(List.of(HOME.id())));
        Map<String, JsonNode> expected = command(home, false);
        JsonNode answer = json(CANDIDATES + "?limit=500&seed=5&date=" + DAY, PROFESSIONAL);
        assertEquals(
                Catalogue.current().edition().toString(), answer.path("edition").asString());
        assertEquals(5, answer.path("seed").asInt());
        assertEquals(HOME.id(), answer.path("matches").path(0).path("dwelling").asString());
        Map<String, JsonNode> found = withoutConsent(byId(answer, false));
        assertFalse(found.isEmpty());
        found.forEach((request, candidate) -> assertEquals(expected.get(request), candidate));
        JsonNode one = json(CANDIDATES + "/" + OURS.request().id() + "?seed=5&date=" + DAY, PROFESSIONAL);
        assertEquals(
                found.get(OURS.request().id()),
                withoutConsent(byId(one, false)).get(OURS.request().id()));
    }

    @Test
    void the_other_way_is_the_command_s_too() throws Exception {
        List<Dwelling> all = CurrentActor.callAs(Actor.system(), () -> dwellings.forKernel());
        Map<String, JsonNode> expected = command(all, true);
        assertEquals(expected, withoutConsent(byId(json(DWELLINGS + "?limit=500&date=" + DAY, PROFESSIONAL), true)));
    }

    @Test
    void a_landlord_is_answered_the_same_verdicts_without_reasons_nor_income() throws Exception {
        List<Dwelling> home = CurrentActor.callAs(OFFICER, () -> dwellings.forKernel(List.of(HOME.id())));
        Map<String, JsonNode> expected = command(home, false);
        Map<String, JsonNode> found = byId(json(CANDIDATES + "?limit=500&seed=5&date=" + DAY, OFFICER), false);
        assertEquals(expected.keySet(), found.keySet());
        found.forEach((request, candidate) -> {
            JsonNode whole = expected.getOrDefault(request, candidate);
            for (String field : List.of("rank", "verdict", "proposable", "works", "to_measure", "smallest_change")) {
                assertEquals(whole.path(field), candidate.path(field), field);
            }
            candidate
                    .path("requirements")
                    .forEach(line -> assertEquals("", line.path("why").asString()));
            assertFalse(candidate.toString().contains("handicap"), candidate.toString());
            assertFalse(candidate.toString().contains("Revenu fiscal"));
        });
    }

    @Test
    void a_long_ranking_comes_in_parts() throws Exception {
        int total = MatchedTerritory.requests().size();
        ask(CANDIDATES + "?limit=7", OFFICER)
                .andExpect(header().string("X-Total-Count", Integer.toString(total)))
                .andExpect(header().string("Link", containsString("offset=7")));
        JsonNode second = json(CANDIDATES + "?limit=7&offset=7", OFFICER);
        assertEquals(
                8,
                second.path("matches")
                        .path(0)
                        .path("candidates")
                        .path(0)
                        .path("rank")
                        .asInt());
        ask(CANDIDATES + "?limit=500", OFFICER).andExpect(header().doesNotExist("Link"));
        json(CANDIDATES + "?verdict=FITS&verdict=TO_VERIFY&proposable=true", OFFICER)
                .path("matches")
                .path(0)
                .path("candidates")
                .forEach(one -> assertTrue(one.path("proposable").asBoolean()
                        && List.of("FITS", "TO_VERIFY")
                                .contains(one.path("verdict").asString())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=beaucoup",
                "?date=2026-02-30",
                "?verdict=PERHAPS",
                "?horizon=-1",
                "?proposable=1"
            })
    void a_parameter_that_cannot_be_is_a_problem_that_says_so(String parameters) throws Exception {
        String problem = ask(CANDIDATES + parameters, OFFICER)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertEquals(400, JSON.readTree(problem).path("status").asInt());
        assertEquals(CANDIDATES, JSON.readTree(problem).path("instance").asString());
        assertFalse(JSON.readTree(problem).path("detail").asString().isBlank());
    }

    @Test
    void every_fault_is_a_problem_detail() throws Exception {
        problem(ask("/api/v1/dwellings/unknown/candidates", OFFICER), 404);
        problem(ask(CANDIDATES + "/unknown", OFFICER), 404);
        problem(ask(DWELLINGS, MatchedTerritory.actor(Role.ACCOMPANYING_PROFESSIONAL, "another association")), 404);
        problem(ask("/api/v1/nowhere", OFFICER), 404);
        problem(platform.perform(get(CANDIDATES)).andExpect(header().exists("WWW-Authenticate")), 401);
        problem(platform.perform(get(CANDIDATES).with(httpBasic("nobody@api.example", "wrong"))), 401);
        problem(platform.perform(post(CANDIDATES).with(as(OFFICER))), 403);
        problem(platform.perform(get(CANDIDATES).with(as(OFFICER)).accept("image/png")), 406);
    }

    private static void problem(ResultActions asked, int status) throws Exception {
        asked.andExpect(status().is(status)).andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void a_program_signs_in_with_each_request() throws Exception {
        CurrentActor.runAs(
                Actor.system(),
                () -> accounts.findOrCreate(
                        new NewAccount(
                                organisations
                                        .findOrCreate(OrganisationKind.TERRITORY, "api", "API")
                                        .id(),
                                Role.TERRITORY_OFFICER,
                                "program@api.example",
                                "Programme",
                                false),
                        "une phrase dont on se souvient"));
        platform.perform(get(CANDIDATES).with(httpBasic("program@api.example", "une phrase dont on se souvient")))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Total-Count", "0"));
    }

    @Test
    void the_description_is_open_and_names_every_field_that_is_sent() throws Exception {
        JsonNode description = JSON.readTree(platform.perform(get("/api/openapi.json"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        for (String path : List.of(
                "/api/v1/dwellings/{dwelling}/candidates",
                "/api/v1/dwellings/{dwelling}/candidates/{request}",
                "/api/v1/requests/{request}/dwellings")) {
            JsonNode asked = description.path("paths").path(path).path("get");
            assertFalse(asked.isMissingNode(), path);
            assertTrue(asked.path("responses").has("404"), path);
            assertTrue(asked.path("parameters").toString().contains("horizon"), path);
        }
        JsonNode shapes = description.path("components").path("schemas");
        JsonNode answer = json(CANDIDATES + "?limit=1", OFFICER);
        JsonNode candidate = answer.path("matches").path(0).path("candidates").path(0);
        described(shapes, "MatchAnswer", answer);
        described(shapes, "Match", answer.path("matches").path(0));
        described(shapes, "MatchCandidate", candidate);
        described(shapes, "Works", candidate.path("works"));
        described(shapes, "GateAnswer", candidate.path("gates").path(0));
        described(shapes, "RequirementAnswer", candidate.path("requirements").path(0));
    }

    private static void described(JsonNode shapes, String name, JsonNode sent) {
        TreeSet<String> described =
                new TreeSet<>(shapes.path(name).path("properties").propertyNames());
        assertTrue(described.containsAll(sent.propertyNames()), name + " describes " + described + ", not " + sent);
    }

    private JsonNode json(String address, Actor reader) throws Exception {
        return JSON.readTree(ask(address, reader)
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private ResultActions ask(String address, Actor reader) throws Exception {
        return platform.perform(get(address).header("Accept-Language", "fr").with(as(reader)));
    }
}
