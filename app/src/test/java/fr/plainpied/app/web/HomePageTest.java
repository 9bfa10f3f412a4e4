package fr.plainpied.app.web;

import static fr.plainpied.app.needs.ActingAs.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.needs.DemandSeeding;
import fr.plainpied.app.needs.SeededDemand;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.territory.demand.PendingRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class HomePageTest {
    private static final PendingRequest OURS = SeededDemand.accompanied(request -> !request.hasNeeds());
    private static final Actor PROFESSIONAL = SeededDemand.professionalOf(OURS);
    private static final Pattern TILE = Pattern.compile("href=\"(/menages\\?etat=[a-z-]+)\">(\\d+|Une|Un) ");
    private static final Pattern FOUND = Pattern.compile("id=\"list-title\">(\\d+|Un) ménage");

    @Autowired
    private MockMvc browser;

    @Autowired
    private DemandSeeding seeding;

    @BeforeEach
    void seed() {
        SeededDemand.seed(seeding);
    }

    @Test
    void a_visitor_is_told_what_it_is_for_and_where_the_territory_stands() throws Exception {
        browser.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Un logement où l’on entre"),
                                containsString("demandes attendent un logement"),
                                not(containsString("À faire")))));
    }

    @Test
    void a_professional_is_told_what_waits_and_each_line_opens_what_it_counts() throws Exception {
        String home = read("/", PROFESSIONAL);
        assertTrue(home.contains("À faire"));
        assertTrue(home.contains("accompagné"));
        Matcher tile = TILE.matcher(home);
        int tiles = 0;
        while (tile.find()) {
            Matcher found = FOUND.matcher(read(tile.group(1), PROFESSIONAL));
            assertTrue(found.find(), tile.group(1));
            assertEquals(number(tile.group(2)), number(found.group(1)), tile.group(1));
            tiles++;
        }
        assertTrue(tiles > 0, "an invented demand has requests that wait for something");
    }

    @Test
    void an_officer_and_the_territory_have_their_own_and_nobody_is_named() throws Exception {
        String officer = read("/", SeededDemand.stranger(Role.ALLOCATION_OFFICER));
        assertTrue(officer.contains("attendent un logement"));
        assertTrue(!officer.contains("sans aucun besoin"), "who sees no file is not told what is missing in files");
        assertTrue(read("/", SeededDemand.stranger(Role.TERRITORY_OFFICER)).contains("commune par commune"));
    }

    @Test
    void who_has_nothing_to_do_is_told_so() throws Exception {
        assertTrue(
                read("/", SeededDemand.stranger(Role.DATA_PROTECTION_OFFICER)).contains("Rien ne vous attend"));
    }

    private static int number(String word) {
        return word.startsWith("U") ? 1 : Integer.parseInt(word);
    }

    private String read(String address, Actor actor) throws Exception {
        return browser.perform(get(address).with(as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
