package fr.plainpied.app.matching.page;

import static fr.plainpied.app.matching.MatchedTerritory.as;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.housing.DwellingSeeding;
import fr.plainpied.app.matching.MatchedTerritory;
import fr.plainpied.app.needs.DemandSeeding;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.territory.demand.DisplayName;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.stock.StockDwelling;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PlatformTest
@TestPropertySource(properties = "spring.application.name=comparisons") // shared with the other tests of the module
class MatchingPagesTest {
    private static final StockDwelling HOME = MatchedTerritory.home();
    private static final PendingRequest OURS = MatchedTerritory.accompanied();
    private static final Actor OFFICER = MatchedTerritory.officer(HOME);
    private static final Actor PROFESSIONAL = MatchedTerritory.professional(OURS);
    private static final String CANDIDATES = "/logements/" + HOME.id() + "/candidats";
    private static final String PAIR = CANDIDATES + "/" + OURS.request().id();
    private static final String DWELLINGS = "/menages/" + OURS.request().id() + "/logements";

    /// One request in so many is looked at, of all kinds in the long run.
    private static final int EVERY = 4;

    @Autowired
    private DwellingSeeding housing;

    @Autowired
    private DemandSeeding demand;

    @Autowired
    private MockMvc platform;

    @BeforeEach
    void seed() {
        MatchedTerritory.seed(housing, demand);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_page_is_written_in_both_languages(String language) throws Exception {
        for (Actor reader : List.of(OFFICER, PROFESSIONAL)) {
            for (String address : List.of(
                    CANDIDATES,
                    CANDIDATES + "?verdict=no&verdict=verify&horizon=3&page=2",
                    CANDIDATES + "?verdict=fits&proposables=oui&page=99",
                    CANDIDATES + "/impression",
                    DWELLINGS,
                    DWELLINGS + "?parc=tout&verdict=works",
                    DWELLINGS + "/impression?parc=tout",
                    PAIR,
                    PAIR + "?ton=simple",
                    PAIR + "/impression")) {
                String html = page(address, language, reader);
                assertTrue(html.contains("lang=\"" + language + "\""), address);
                assertEquals(1, html.split("<h1", -1).length - 1, address);
                assertFalse(html.contains("{"), address + html);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?ton=simple", "/impression"})
    void who_may_read_the_names_reads_them_on_the_page_and_never_in_its_title(String view) throws Exception {
        String html = page(PAIR + view, "fr", PROFESSIONAL);
        String title = html.substring(html.indexOf("<title>"), html.indexOf("</title>"));
        String surname = MatchedTerritory.TERRITORY.demand().names().stream()
                .filter(name -> name.request().equals(OURS.id()))
                .map(DisplayName::surname)
                .findFirst()
                .orElseThrow();
        assertTrue(html.contains(surname), html);
        assertFalse(title.contains(surname), title);
        assertTrue(title.contains(OURS.request().id()), title);
    }

    @Test
    void every_answer_can_be_explained_in_both_tones() throws Exception {
        List<PendingRequest> requests = MatchedTerritory.requests();
        for (int index = 0; index < requests.size(); index += EVERY) {
            PendingRequest request = requests.get(index);
            String pair = CANDIDATES + "/" + request.request().id();
            page(pair, "fr", OFFICER);
            page(pair + "?ton=simple", "fr", OFFICER);
        }
    }

    @Test
    void the_pages_of_a_ranking_hold_everybody_once_in_the_order_of_ranks() throws Exception {
        String first = page(CANDIDATES, "fr", OFFICER);
        int pages = (MatchedTerritory.requests().size() + Narrowing.PER_PAGE - 1) / Narrowing.PER_PAGE;
        List<String> ranks = IntStream.rangeClosed(1, pages)
                .mapToObj(number -> ranks(unchecked(CANDIDATES + "?page=" + number)))
                .flatMap(List::stream)
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, MatchedTerritory.requests().size())
                        .mapToObj(Integer::toString)
                        .toList(),
                ranks);
        assertTrue(first.contains("class=\"ribbon\""));
    }

    private String unchecked(String address) {
        try {
            return page(address, "fr", OFFICER);
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void among_the_free_dwellings_a_place_counts_the_free_ones() throws Exception {
        List<String> ranks = ranks(page(DWELLINGS, "fr", PROFESSIONAL));
        assertEquals(
                IntStream.rangeClosed(1, ranks.size())
                        .mapToObj(Integer::toString)
                        .toList(),
                ranks);
        assertFalse(ranks.isEmpty());
    }

    private static List<String> ranks(String html) {
        return html.lines()
                .filter(line -> line.contains("<p class=\"n\">"))
                .map(line -> line.replaceAll(".*</span>", "").replaceAll("<.*", ""))
                .collect(Collectors.toList());
    }

    @Test
    void a_landlord_reads_what_is_needed_and_nothing_of_who_needs_it() throws Exception {
        for (String address : List.of(CANDIDATES, PAIR, PAIR + "?ton=simple", PAIR + "/impression", DWELLINGS)) {
            String html = page(address, "fr", OFFICER);
            assertFalse(html.contains("handicap est reconnu"), address);
            assertFalse(html.contains("Revenu fiscal"), address);
            MatchedTerritory.TERRITORY
                    .demand()
                    .names()
                    .forEach(name -> assertFalse(html.contains(name.full()), address));
        }
        String whole = page(PAIR, "fr", PROFESSIONAL);
        assertTrue(whole.contains("Pourquoi ces besoins"));
        assertFalse(page(PAIR, "fr", OFFICER).contains("Pourquoi ces besoins"));
    }

    @Test
    void who_may_not_see_the_dwelling_or_the_household_finds_no_page() throws Exception {
        Actor other = MatchedTerritory.actor(Role.ALLOCATION_OFFICER, "another landlord");
        for (String address : List.of(CANDIDATES, PAIR, CANDIDATES + ".csv", CANDIDATES + "/impression")) {
            ask(address, "fr", other).andExpect(status().isNotFound());
        }
        Actor stranger = MatchedTerritory.actor(Role.ACCOMPANYING_PROFESSIONAL, "another association");
        for (String address : List.of(PAIR, DWELLINGS, DWELLINGS + ".csv", DWELLINGS + "/impression")) {
            ask(address, "fr", stranger).andExpect(status().isNotFound());
        }
        ask(CANDIDATES + "/unknown", "fr", OFFICER).andExpect(status().isNotFound());
        ask("/logements/unknown/candidats", "fr", OFFICER).andExpect(status().isNotFound());
        platform.perform(get(CANDIDATES).accept("text/html")).andExpect(redirectedUrl("/connexion"));
    }

    @Test
    void the_territory_learns_how_many_and_not_who() throws Exception {
        String html = page(CANDIDATES, "fr", MatchedTerritory.territoryOfficer());
        assertTrue(html.contains("Vous voyez combien, pas qui"));
        assertFalse(html.contains("DEMO-"));
    }

    @Test
    void the_ranking_is_taken_away_as_a_file_with_the_same_filters() throws Exception {
        byte[] csv = ask(CANDIDATES + ".csv", "fr", OFFICER)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("candidats.csv")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String text = new String(csv, StandardCharsets.UTF_8);
        assertEquals(MatchedTerritory.requests().size() + 1, text.lines().count());
        assertTrue(text.contains(OURS.request().id()));
        String filtered = new String(
                ask(DWELLINGS + ".csv?parc=tout&verdict=no", "fr", PROFESSIONAL)
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertTrue(filtered.lines().skip(1).allMatch(line -> line.contains("Ne convient pas")));
    }

    @Test
    void households_without_an_essential_need_can_be_left_out() throws Exception {
        String html = page(CANDIDATES + "?besoins=oui", "fr", OFFICER);
        assertTrue(html.contains("Indispensable"));
        assertFalse(html.contains("Aucun besoin indispensable n’est exprimé"));
        assertTrue(html.contains("name=\"besoins\" value=\"oui\" checked"), html);
    }

    @Test
    void an_address_that_says_nonsense_shows_the_whole_ranking() throws Exception {
        page(CANDIDATES + "?verdict=&page=-4&horizon=deux&proposables=peut-être", "fr", OFFICER);
        page(CANDIDATES + "?page=999999999999", "fr", OFFICER);
    }

    private String page(String address, String language, Actor reader) throws Exception {
        return ask(address, language, reader)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions ask(String address, String language, Actor reader) throws Exception {
        return platform.perform(get(address).header("Accept-Language", language).with(as(reader)));
    }
}
