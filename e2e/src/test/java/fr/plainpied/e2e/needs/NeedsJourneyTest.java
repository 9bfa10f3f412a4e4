package fr.plainpied.e2e.needs;

import static fr.plainpied.e2e.Chromium.screen;
import static fr.plainpied.e2e.Chromium.speaking;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.plainpied.e2e.Journey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsJourneyTest extends Journey {
    NeedsJourneyTest() {
        super("needs");
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,fr", "320,DARK,en"})
    void every_page_of_a_household_is_accessible(int width, ColorScheme scheme, String lang) {
        try (BrowserContext visit = visit(screen(width, scheme, lang))) {
            Page page = signedIn(visit, PROFESSIONAL);
            String person = wheelchairUser(page);
            String household = household(person);
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put("home", "/");
            pages.put("list", "/menages");
            pages.put("nobody", "/menages?commune=56121&personnes=6&situation=deaf");
            pages.put("search", "/menages/recherche");
            pages.put("household", household);
            pages.put("which", line(person, ""));
            pages.put("number", line(person, "corridor_width_mm&remplace=oui"));
            pages.put("words", line(person, "washing"));
            pages.put("person", person);
            pages.put("new-person", household + "/personnes/nouvelle");
            pages.put("absent", "/menages/INCONNU");
            pages.forEach((name, path) -> {
                open(page, path);
                sound(page, lang, name + "-" + width + "-" + lang);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,fr", "320,DARK,en"})
    void a_visitor_and_an_officer_have_their_first_page(int width, ColorScheme scheme, String lang) {
        try (BrowserContext visit = visit(screen(width, scheme, lang))) {
            Page page = visit.newPage();
            open(page, "/");
            sound(page, lang, "visitor-" + width + "-" + lang);
            page = signedIn(visit, OFFICER);
            open(page, "/");
            sound(page, lang, "officer-" + width + "-" + lang);
            page.locator("#waiting a").first().click();
            assertTrue(page.url().contains("/logements?disponibilite=libre"), page.url());
        }
    }

    @Test
    void without_script_a_need_is_corrected_kept_and_undone() {
        try (BrowserContext visit = visit(screen(320, ColorScheme.LIGHT, "fr").setJavaScriptEnabled(false))) {
            Page page = signedIn(visit, PROFESSIONAL);
            String person = wheelchairUser(page);
            open(page, household(person));
            int before = page.locator("#changes ol > li").count();
            open(page, line(person, "corridor_width_mm&remplace=oui"));
            assertEquals("90", page.locator("#valeur").inputValue(), "it starts from what the situation brings");
            page.locator("#valeur").fill("12");
            page.locator("#raison").fill("à cause de sa sclérose en plaques");
            save(page);
            assertTrue(page.title().startsWith("Erreur"), page.title());
            assertEquals("12", page.locator("#valeur").inputValue());
            assertTrue(page.locator("main").innerText().contains("ressemble à un diagnostic"));
            assertEquals(2, page.locator("[data-problems] li").count());
            sound(page, "fr", "faults");
            page.locator("#valeur").fill("92,5");
            page.locator("#raison").fill("Passer avec le sac sur les genoux");
            save(page);
            assertTrue(page.locator("#needs").innerText().contains("92,5"));
            assertTrue(page.locator("#needs").innerText().contains("Passer avec le sac sur les genoux"));
            assertFalse(page.title().contains("chantillon"), "no name in the title of the tab");
            page.locator("form[action$='/annuler'] button").click();
            assertTrue(page.locator("main").innerText().contains("C’est annulé"));
            assertFalse(page.locator("#needs").innerText().contains("92,5"));
            assertEquals(before + 2, page.locator("#changes ol > li").count(), "both stay in the history");
        }
    }

    @Test
    void a_situation_shows_what_it_brings_before_it_is_written() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, PROFESSIONAL);
            open(page, wheelchairUser(page));
            page.locator("input[value=low_vision]").check();
            page.locator("main form button").first().click();
            assertTrue(page.locator("h1").innerText().contains("Ce que cela change"));
            sound(page, "fr", "preview");
            page.locator("button[value=corriger]").click();
            assertTrue(page.locator("input[value=low_vision]").isChecked(), "nothing typed is lost");
            page.locator("main form button").first().click();
            page.locator("button[value=enregistrer]").click();
            assertTrue(page.locator("#people").innerText().contains("Voit peu"));
            page.locator("form[action$='/annuler'] button").click();
            assertFalse(page.locator("#people").innerText().contains("Voit peu"));
        }
    }

    @Test
    void by_keyboard_a_household_is_found_and_its_name_stays_out_of_the_address() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, PROFESSIONAL);
            open(page, household(wheelchairUser(page)));
            String name = page.locator("h1").innerText().split(",| et ")[0];
            page.keyboard().press("/");
            page.waitForURL(url -> url.contains("/menages/recherche"));
            page.locator("#q").focus();
            page.keyboard().type(name);
            page.keyboard().press("Enter");
            page.locator("main", new Page.LocatorOptions().setHasText(name)).waitFor();
            assertFalse(page.url().contains(name.split(" ")[0]), page.url());
        }
    }

    @Test
    void an_officer_reads_what_is_needed_and_never_who() {
        String household;
        String name;
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, PROFESSIONAL);
            household = household(wheelchairUser(page));
            open(page, household);
            name = page.locator("h1").innerText().split(",| et ")[0];
        }
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, OFFICER);
            open(page, household);
            sound(page, "fr", "criteria");
            assertFalse(page.content().contains(name));
            assertEquals(0, page.locator("main form").count());
            open(page, "/menages?numero=" + household.substring("/menages/".length()));
            sound(page, "fr", "numbers");
        }
    }

    private static void save(Page page) {
        page.locator("form:has(#raison) button").click();
    }

    /// The page of the first person found who moves in a manual wheelchair.
    private String wheelchairUser(Page page) {
        open(page, "/menages?situation=manual_wheelchair");
        page.locator("main th a[href^='/menages/']").first().click();
        return page.locator("#people dl > div", new Page.LocatorOptions().setHasText("fauteuil manuel"))
                .or(page.locator("#people dl > div", new Page.LocatorOptions().setHasText("manual wheelchair")))
                .first()
                .locator("a")
                .getAttribute("href");
    }

    private static String household(String person) {
        return person.substring(0, person.indexOf("/personnes/"));
    }

    private static String line(String person, String criterion) {
        return household(person) + "/besoins/nouveau?personne=" + person.substring(person.lastIndexOf('/') + 1)
                + "&critere=" + criterion;
    }
}
