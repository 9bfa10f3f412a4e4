package fr.plainpied.app.housing.page;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.housing.DwellingSeeding;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Acting;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.app.ui.Words;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import fr.plainpied.territory.stock.Landlord;
import fr.plainpied.territory.stock.StockDwelling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PlatformTest
@TestPropertySource(properties = "spring.application.name=housing-pages") // a database of its own
class HousingPagesTest {
    private static final Territory TERRITORY =
            Territory.generate(new TerritoryRecipe(40, 7, LocalDate.of(2026, 11, 22)));
    private static final Map<String, OrganisationId> ORGANISATIONS = TERRITORY.stock().landlords().stream()
            .collect(Collectors.toMap(
                    Landlord::id,
                    landlord -> new OrganisationId(
                            UUID.nameUUIDFromBytes(landlord.id().getBytes(StandardCharsets.UTF_8)))));
    private static final StockDwelling HOME = TERRITORY.stock().dwellings().getFirst();
    private static final String ONE = "/logements/" + HOME.id();

    @Autowired
    private DwellingSeeding seeding;

    @Autowired
    private MockMvc platform;

    /// A signed-in person as the security chain knows one.
    record Person(Actor actor) implements Acting {}

    @BeforeEach
    void theTerritoryIsThere() {
        CurrentActor.runAs(Actor.system(), () -> seeding.seed(TERRITORY, ORGANISATIONS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_page_is_written_in_both_languages_and_breaks_no_reference(String language) throws Exception {
        for (String address : List.of(
                "/residences",
                "/logements",
                "/logements?classe=G&classe=A&pieces=3&disponibilite=libre&page=2",
                "/logements?q=introuvable",
                ONE,
                ONE + "/valeurs/threshold_height_mm",
                ONE + "/valeurs/washing",
                ONE + "/valeurs/intercom",
                ONE + "/valeurs/lift",
                "/logements?residence=" + HOME.building().residence().id(),
                "/recherche",
                "/recherche?q=Lorient",
                "/recherche?q=introuvable")) {
            String html = page(address, language, owner());
            assertTrue(html.contains("lang=\"" + language + "\""), address);
            assertEquals(1, html.split("<h1", -1).length - 1, address);
            assertFalse(html.contains("{"), address);
            ids(html, address);
        }
    }

    @Test
    void a_dwelling_can_be_shown_whatever_is_known_of_it() throws Exception {
        List<StockDwelling> dwellings = TERRITORY.stock().dwellings();
        for (int rank = 0; rank < dwellings.size(); rank += 6) {
            platform.perform(get("/logements/" + dwellings.get(rank).id()).with(territoryOfficer()))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void filters_stay_in_the_address_of_pages_and_files() throws Exception {
        String html = page("/logements?disponibilite=libre&pieces=3", "fr", territoryOfficer());
        assertTrue(html.contains("/logements/export.csv?pieces=3&amp;disponibilite=libre"), html);
        assertTrue(html.contains("value=\"libre\" selected"), html);
        String facts = page("/logements?fait=step-free&fait=lift&fait=nothing", "fr", territoryOfficer());
        assertTrue(facts.contains("/logements/export.csv?fait=step-free&amp;fait=lift\""), facts);
        assertTrue(facts.contains("<details open"), facts);
        String place = HOME.building().residence().id();
        assertTrue(page("/logements?residence=" + place, "fr", owner())
                .contains("<h1>" + HOME.building().residence().name()));
    }

    @Test
    void a_list_is_taken_away_as_a_file_that_can_be_read_back() throws Exception {
        byte[] csv = platform.perform(get("/logements/export.csv").with(owner()))
                .andExpect(header().string("Content-Disposition", containsString("logements.csv")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String text = new String(csv, StandardCharsets.UTF_8);
        long own = TERRITORY.stock().dwellings().stream()
                .filter(dwelling -> landlord(dwelling).equals(landlord(HOME)))
                .count();
        assertEquals(own + 1, text.lines().count());
        assertTrue(text.contains(HOME.id()));
        byte[] xlsx = platform.perform(get("/residences/export.xlsx").with(owner()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertEquals("PK", new String(xlsx, 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void a_stranger_s_dwelling_does_not_exist() throws Exception {
        for (String address : List.of(ONE, ONE + "/valeurs/lift", "/logements/nowhere", ONE + "/valeurs/nothing")) {
            platform.perform(get(address).with(stranger())).andExpect(status().isNotFound());
        }
        platform.perform(get("/logements").with(stranger()))
                .andExpect(content().string(containsString("Aucun logement ne vous est ouvert")));
        platform.perform(sent(ONE, "threshold_height_mm", "2", "0").with(stranger()))
                .andExpect(status().isForbidden());
        platform.perform(sent(ONE, "threshold_height_mm", "2", "0").with(territoryOfficer()))
                .andExpect(status().isForbidden());
        platform.perform(get(ONE).with(territoryOfficer()))
                .andExpect(content().string(not(containsString("Modifier"))));
    }

    @Test
    void a_value_is_changed_in_centimetres_and_its_history_tells() throws Exception {
        String value = ONE + "/valeurs/threshold_height_mm";
        String version = version(page(value, "fr", owner()));
        platform.perform(sent(ONE, "threshold_height_mm", "1,5", version).with(owner()))
                .andExpect(redirectedUrl(ONE));
        String html = page(value, "fr", owner());
        assertTrue(html.contains("value=\"1,5\""), html);
        assertTrue(html.contains("R. Modèle"), html);
        platform.perform(sent(ONE, "threshold_height_mm", "2", version).with(owner()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Quelqu’un a changé cette valeur")));
    }

    @Test
    void a_change_is_undone_from_the_history() throws Exception {
        String value = ONE + "/valeurs/turning_living_mm";
        int start = Integer.parseInt(version(page(value, "fr", owner())));
        platform.perform(
                sent(ONE, "turning_living_mm", "151", Integer.toString(start)).with(owner()));
        platform.perform(sent(ONE, "turning_living_mm", "211", Integer.toString(start + 1))
                .with(owner()));
        MockHttpServletRequestBuilder back = post(value + "/remise")
                .param("version", Integer.toString(start + 2))
                .param("remise", Integer.toString(start + 1))
                .with(csrf());
        platform.perform(back.with(territoryOfficer())).andExpect(status().isForbidden());
        platform.perform(back.with(owner())).andExpect(redirectedUrl(value));
        String html = page(value, "fr", owner());
        assertTrue(html.contains("value=\"151\""), html);
        assertTrue(html.contains("Valeur d’avant, remise par"), html);
        assertTrue(html.contains("<del>2,11"), "what was undone is still told");
        platform.perform(back.with(owner()))
                .andExpect(redirectedUrl(value))
                .andExpect(result -> assertTrue(result.getFlashMap().toString().contains("pendant que vous")));
    }

    @Test
    void values_that_go_badly_together_are_told_and_kept() throws Exception {
        StockDwelling other = TERRITORY.stock().dwellings().get(1);
        String page = "/logements/" + other.id();
        RequestPostProcessor owner = as(
                Role.ALLOCATION_OFFICER,
                Objects.requireNonNull(ORGANISATIONS.get(landlord(other).id())));
        for (Map.Entry<String, String> value :
                Map.of("washing", "bath", "shower_seat", "yes").entrySet()) {
            String version = version(page(page + "/valeurs/" + value.getKey(), "fr", owner));
            platform.perform(sent(page, value.getKey(), value.getValue(), version)
                            .with(owner))
                    .andExpect(redirectedUrl(page));
        }
        assertTrue(page(page, "fr", owner).contains("Il n’y a qu’une baignoire"));
        assertTrue(page(page, "en", owner).contains("There is only a bath"));
    }

    @Test
    void every_contradiction_has_its_sentence_in_both_languages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ResourceBundle.getBundle("messages.formats", Locale.FRENCH).keySet().stream()
                    .filter(key -> key.startsWith("doubt."))
                    .filter(key -> !key.contains("date"))
                    .forEach(key -> assertTrue(Words.in(locale).knows("housing." + key), key));
        }
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_is_kept() throws Exception {
        platform.perform(sent(ONE, "threshold_height_mm", "900", "0").with(owner()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("entre 0 et 30")))
                .andExpect(content().string(containsString("value=\"900\"")))
                .andExpect(content().string(containsString("<title>Erreur")));
        platform.perform(sent(ONE, "threshold_height_mm", "deux", "0").with(owner()))
                .andExpect(content().string(containsString("Écrivez un nombre en chiffres")));
        platform.perform(post(ONE + "/valeurs/washing").with(csrf()).with(owner()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#valeur\"")))
                .andExpect(content().string(containsString("href=\"#methode\"")))
                .andExpect(content().string(containsString("href=\"#date\"")))
                .andExpect(content().string(containsString("href=\"#auteur\"")));
        platform.perform(post(ONE + "/valeurs/intercom")
                        .param("valeur", "sound", "none")
                        .with(csrf())
                        .with(owner()))
                .andExpect(content().string(containsString("rien de tout cela")));
    }

    @Test
    void the_search_finds_residences_and_dwellings_and_the_header_leads_to_it() throws Exception {
        String html = page("/recherche?q=" + HOME.id(), "fr", owner());
        assertTrue(html.contains("href=\"" + ONE + "\""), html);
        assertTrue(html.contains("href=\"/recherche\""), html);
        assertTrue(html.contains("href=\"/residences\""), html);
    }

    private String page(String address, String language, RequestPostProcessor reader) throws Exception {
        return platform.perform(get(address).param("lang", language).with(reader))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(startsWith("<!doctype html>")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static void ids(String html, String address) {
        List<String> ids = Pattern.compile("\\sid=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(ids.size(), ids.stream().distinct().count(), address + ": an id twice");
        Pattern.compile("\\saria-(?:describedby|labelledby)=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .flatMap(found -> List.of(found.group(1).split(" ", -1)).stream())
                .forEach(id -> assertTrue(ids.contains(id), address + ": #" + id + " is not there"));
    }

    private static String version(String html) {
        Matcher version = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(html);
        assertTrue(version.find());
        return version.group(1);
    }

    private static MockHttpServletRequestBuilder sent(String dwelling, String criterion, String value, String version) {
        return post(dwelling + "/valeurs/" + criterion)
                .param("version", version)
                .param("valeur", value)
                .param("methode", "measured")
                .param("date.day", "3")
                .param("date.month", "9")
                .param("date.year", "2025")
                .param("auteur", "R. Modèle")
                .with(csrf());
    }

    private static Landlord landlord(StockDwelling dwelling) {
        return dwelling.building().residence().landlord();
    }

    private static RequestPostProcessor owner() {
        return as(
                Role.ALLOCATION_OFFICER,
                Objects.requireNonNull(ORGANISATIONS.get(landlord(HOME).id())));
    }

    private static RequestPostProcessor stranger() {
        return as(Role.ALLOCATION_OFFICER, new OrganisationId(new UUID(0, 97)));
    }

    private static RequestPostProcessor territoryOfficer() {
        return as(Role.TERRITORY_OFFICER, new OrganisationId(new UUID(0, 96)));
    }

    private static RequestPostProcessor as(Role role, OrganisationId organisation) {
        TestingAuthenticationToken token = new TestingAuthenticationToken(
                new Person(Actor.of(role, new AccountId(new UUID(0, 1)), organisation)), "", "ROLE_USER");
        return authentication(token);
    }
}
