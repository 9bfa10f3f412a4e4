package fr.plainpied.app.matching.exchange;

import static fr.plainpied.app.matching.MatchedTerritory.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.housing.DwellingSeeding;
import fr.plainpied.app.matching.MatchedTerritory;
import fr.plainpied.app.matching.PresentHomes;
import fr.plainpied.app.needs.DemandSeeding;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.territory.Tenancies;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.stock.Landlord;
import fr.plainpied.territory.stock.Occupancy;
import fr.plainpied.territory.stock.StockDwelling;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
@TestPropertySource(properties = "spring.application.name=comparisons") // shared with the other tests of the module
class ExchangeDraftsTest {
    private static final Map<String, String> TENANCIES = Tenancies.of(MatchedTerritory.TERRITORY);
    private static final Map<String, StockDwelling> HOMES = homes();
    private static final List<Landlord> LANDLORDS = MatchedTerritory.TERRITORY.stock().landlords().stream()
            .sorted(Comparator.comparingInt(
                            (Landlord landlord) -> tenants(landlord).size())
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
    private PresentHomes presentHomes;

    @Autowired
    private MockMvc platform;

    private static Map<String, StockDwelling> homes() {
        Map<String, StockDwelling> homes = new HashMap<>();
        MatchedTerritory.TERRITORY.stock().dwellings().forEach(home -> homes.put(home.id(), home));
        return homes;
    }

    private static List<String> tenants(Landlord landlord) {
        return TENANCIES.entrySet().stream()
                .filter(entry -> MatchedTerritory.landlord(Objects.requireNonNull(HOMES.get(entry.getValue())))
                        .equals(landlord))
                .map(Map.Entry::getKey)
                .toList();
    }

    @BeforeEach
    void seed() {
        MatchedTerritory.seed(housing, demand);
        Map<String, OrganisationId> owners = new HashMap<>();
        HOMES.values()
                .forEach(home ->
                        MatchedTerritory.officer(home).organisation().ifPresent(owner -> owners.put(home.id(), owner)));
        CurrentActor.runAs(Actor.system(), () -> presentHomes.seed(TENANCIES, owners));
    }

    private static MockHttpServletRequestBuilder asked(String seconds) {
        MockHttpServletRequestBuilder form = post("/echanges").with(csrf()).param("accepter", "fin-de-chaine");
        for (StockDwelling home : MatchedTerritory.TERRITORY.stock().free()) {
            if (MatchedTerritory.landlord(home).equals(OURS)) {
                form.param("logement", home.id());
            }
        }
        return form.param("accepter", "a-verifier", "gros-travaux")
                .param("cycle", "3")
                .param("chaine", "5")
                .param("duree", seconds);
    }

    private String made() throws Exception {
        String address = Objects.requireNonNull(platform.perform(asked("60").with(as(OFFICER)))
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
    void each_story_is_told_home_by_home_with_what_a_withdrawal_changes() throws Exception {
        String address = made();
        JsonNode json = new JsonMapper().readTree(page(address + ".json", OFFICER));
        List<JsonNode> moves = new ArrayList<>();
        json.path("cycles").forEach(cycle -> cycle.forEach(moves::add));
        json.path("chains").forEach(chain -> chain.path("moves").forEach(moves::add));
        assertFalse(moves.isEmpty(), "nobody moves in this territory: " + json);
        String html = page(address, OFFICER);
        for (JsonNode move : moves) {
            String home = move.path("to").asString();
            assertTrue(html.contains(home), home);
            assertEquals(OURS, MatchedTerritory.landlord(Objects.requireNonNull(HOMES.get(home))));
        }
        assertTrue(html.contains("Les clés se remettent le même jour"), html);
        assertTrue(html.contains("rien n’est décidé"));
        Matcher without = Pattern.compile("/echanges/[^\"]+\\?sans=([^\"]+)").matcher(html);
        assertTrue(without.find(), html);
        String withdrawn = page(without.group(), OFFICER);
        assertTrue(withdrawn.contains("Si " + without.group(1) + " se retire"), withdrawn);
        assertTrue(page(address + "/impression", OFFICER)
                .contains(moves.getFirst().path("to").asString()));
        assertTrue(page(address + ".csv", OFFICER).contains("story"));
    }

    @Test
    void the_tenants_of_a_neighbour_are_nobody_else_s() throws Exception {
        Map<String, String> ours = CurrentActor.callAs(OFFICER, presentHomes::byRequest);
        assertEquals(tenants(OURS).size(), ours.size());
        String address = made();
        for (String path : List.of("", ".json", ".csv", "/impression", "/avancement")) {
            platform.perform(get(address + path).with(as(OTHER_OFFICER))).andExpect(status().isNotFound());
        }
        assertFalse(page("/echanges", OTHER_OFFICER).contains(address));
        String json = page(address + ".json", OFFICER);
        for (String request : tenants(NEIGHBOUR)) {
            String home = Objects.requireNonNull(TENANCIES.get(request));
            assertFalse(json.contains(home), "the home of a neighbour's tenant: " + home);
        }
        Actor professional = MatchedTerritory.professional(MatchedTerritory.accompanied());
        platform.perform(get("/echanges").with(as(professional))).andExpect(status().isNotFound());
        assertEquals(Map.of(), CurrentActor.callAs(professional, presentHomes::byRequest));
    }

    @Test
    void the_territory_s_officer_reads_counts_and_nothing_below_eleven() throws Exception {
        Actor officer = MatchedTerritory.territoryOfficer();
        String html = page("/echanges", officer);
        assertTrue(html.contains("moins de 11"), html);
        assertFalse(html.contains("DEMO-"));
        platform.perform(get("/echanges/nouveau").with(as(officer))).andExpect(status().isNotFound());
        platform.perform(post("/echanges").with(as(officer)).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() throws Exception {
        wrong(asked("0"), "La durée va de 1 à 600 secondes");
        wrong(asked("60").param("logement", "rien"), "Le logement rien n’est pas libre");
        String let = HOMES.values().stream()
                .filter(home -> home.occupancy() == Occupancy.LET)
                .filter(home -> MatchedTerritory.landlord(home).equals(OURS))
                .map(StockDwelling::id)
                .findFirst()
                .orElseThrow();
        wrong(asked("60").param("logement", let), "Le logement " + let + " n’est pas libre");
        wrong(
                post("/echanges").with(csrf()).param("duree", "60").param("cycle", "9"),
                "Un échange va de 2 à 4 ménages");
    }

    @Test
    void a_landlord_says_which_tenants_ask_for_another_home() throws Exception {
        String request = MatchedTerritory.requests().stream()
                .map(PendingRequest::id)
                .filter(id -> !TENANCIES.containsKey(id))
                .findFirst()
                .orElseThrow();
        String home = HOMES.values().stream()
                .filter(one -> one.occupancy() == Occupancy.LET && !TENANCIES.containsValue(one.id()))
                .filter(one -> MatchedTerritory.landlord(one).equals(OURS))
                .map(StockDwelling::id)
                .findFirst()
                .orElseThrow();
        wrong(tenant("DEMO-99999", home), "Aucune demande ne porte le numéro DEMO-99999");
        wrong(tenant(request, "R0"), "Aucun de vos logements ne porte le numéro R0");
        wrong(tenant(request, foreign()), "Aucun de vos logements");
        wrong(tenant(tenants(OURS).getFirst(), home), "est déjà rattachée");
        platform.perform(tenant(request, home).with(as(OFFICER))).andExpect(status().is3xxRedirection());
        assertEquals(home, CurrentActor.callAs(OFFICER, presentHomes::byRequest).get(request));
        assertTrue(page("/echanges/locataires?page=99", OFFICER).contains("Retirer"));
        MockHttpServletRequestBuilder back =
                post("/echanges/locataires/retrait").with(csrf()).param("demande", request);
        platform.perform(back.with(as(OTHER_OFFICER))).andExpect(status().isNotFound());
        platform.perform(back.with(as(OFFICER))).andExpect(status().is3xxRedirection());
        assertFalse(CurrentActor.callAs(OFFICER, presentHomes::byRequest).containsKey(request));
        platform.perform(get("/echanges/locataires").with(as(MatchedTerritory.territoryOfficer())))
                .andExpect(status().isNotFound());
    }

    private static String foreign() {
        return HOMES.values().stream()
                .filter(one -> MatchedTerritory.landlord(one).equals(NEIGHBOUR))
                .map(StockDwelling::id)
                .findFirst()
                .orElseThrow();
    }

    private static MockHttpServletRequestBuilder tenant(String request, String home) {
        return post("/echanges/locataires")
                .with(csrf())
                .param("demande", request)
                .param("logement", home);
    }

    @Test
    void a_landlord_without_tenants_or_vacancies_is_told_how_to_begin() throws Exception {
        Actor nobody = MatchedTerritory.actor(Role.ALLOCATION_OFFICER, "nobody");
        assertTrue(page("/echanges/nouveau", nobody).contains("Ajouter un locataire"));
        assertTrue(page("/attributions/nouveau", nobody).contains("Aucun logement à donner"));
    }

    private void wrong(MockHttpServletRequestBuilder form, String sentence) throws Exception {
        String html = platform.perform(form.header("Accept-Language", "fr").with(as(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertTrue(html.contains(sentence), sentence + "\n" + html);
        assertTrue(html.contains("role=\"alert\""));
    }

    private String page(String address, Actor reader) throws Exception {
        return platform.perform(get(address).header("Accept-Language", "fr").with(as(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
