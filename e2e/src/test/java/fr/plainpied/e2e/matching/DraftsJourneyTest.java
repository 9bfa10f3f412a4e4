package fr.plainpied.e2e.matching;

import static fr.plainpied.e2e.Chromium.screen;
import static fr.plainpied.e2e.Chromium.speaking;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fr.plainpied.e2e.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several vacancies at once, and exchanges between tenants.
class DraftsJourneyTest extends Journey {
    private static final String NEIGHBOUR = "attribution@blavet.example";
    private static final String TERRITORY = "habitat@agglomeration.example";

    DraftsJourneyTest() {
        super("drafts");
    }

    /// Sends the form of the page and waits, as the page does by itself, until the draft is done.
    private static void make(Page page) {
        page.locator("#search button").click();
        page.waitForURL(url -> url.matches(".*/[0-9a-f]{8}-[0-9a-f-]{27}"));
        page.locator("#worth").waitFor();
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,fr", "320,DARK,en"})
    void several_vacancies_become_a_draft_and_two_drafts_are_compared(int width, ColorScheme scheme, String lang) {
        try (BrowserContext visit = visit(screen(width, scheme, lang))) {
            Page page = signedIn(visit, width < 1000 ? NEIGHBOUR : OFFICER);
            open(page, "/attributions");
            sound(page, lang, "list-empty-" + width);
            page.locator(".head a.btn").click();
            assertTrue(page.locator("input[name=logement]:checked").count() > 1);
            sound(page, lang, "form-" + width);
            make(page);
            sound(page, lang, "draft-" + width);
            assertTrue(page.locator(".ranks > li").count() > 1);
            String draft = page.url();
            page.navigate(draft + "/impression");
            sound(page, lang, "draft-print-" + width);
            page.navigate(draft);
            page.locator("#setting a[href*='comme=']").click();
            page.locator("input[name=accepter]").last().check();
            make(page);
            open(page, "/attributions");
            sound(page, lang, "list-" + width);
            page.locator("#compare button").click();
            assertEquals(1, page.locator("#worth table").count());
            sound(page, lang, "compared-" + width);
        }
    }

    @Test
    void a_draft_that_cannot_be_is_told_and_a_draft_is_deleted() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, OFFICER);
            open(page, "/attributions/nouveau");
            for (Locator home : page.locator("input[name=logement]").all()) {
                home.uncheck();
            }
            page.locator("input[name=duree]").fill("0");
            page.locator("#search button").click();
            assertEquals(2, page.locator("[role=alert] li").count());
            sound(page, "fr", "form-wrong");
            page.locator("input[name=logement]").first().check();
            page.locator("input[name=duree]").fill("60");
            make(page);
            page.locator("#setting a[href$='/suppression']").click();
            sound(page, "fr", "removal");
            page.locator("main button.danger").click();
            assertEquals(1, page.locator(".notice.done").count());
            sound(page, "fr", "deleted");
        }
    }

    @Test
    void exchanges_are_told_home_by_home_and_again_without_a_household() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, OFFICER);
            open(page, "/echanges");
            sound(page, "fr", "exchanges-empty");
            page.locator(".head a.btn").first().click();
            sound(page, "fr", "exchange-form");
            make(page);
            assertTrue(page.locator(".walk > li").count() > 1, "nobody moves");
            sound(page, "fr", "exchange");
            page.setViewportSize(320, 800);
            sound(page, "fr", "exchange-320");
            page.locator("a[href*='?sans=']").first().click();
            sound(page, "fr", "without-320");
            page.setViewportSize(1280, 800);
            sound(page, "fr", "without");
            page.navigate(page.url().replaceAll("\\?.*", "/impression"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            sound(page, "fr", "exchange-print");
        }
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, TERRITORY);
            open(page, "/echanges");
            assertFalse(page.content().contains("DEMO-"));
            sound(page, "fr", "exchange-counts");
        }
    }

    @Test
    void a_landlord_says_which_tenants_ask_for_another_home() {
        try (BrowserContext visit = visit(screen(320, ColorScheme.LIGHT, "fr"))) {
            Page page = signedIn(visit, OFFICER);
            open(page, "/echanges/locataires");
            sound(page, "fr", "tenants-320");
            page.locator("input[name=logement]").fill("R0");
            page.locator("#add button").click();
            assertEquals(2, page.locator("[role=alert] li").count());
            assertEquals("R0", page.locator("input[name=logement]").inputValue());
            sound(page, "fr", "tenants-wrong-320");
            String request =
                    page.locator("#tenants input[name=demande]").first().inputValue();
            page.locator("#tenants button").first().click();
            assertEquals(1, page.locator(".notice.done").count());
            assertFalse(page.content().contains(request));
        }
    }

    @Test
    void without_script_the_draft_is_asked_for_until_it_is_there() {
        try (BrowserContext visit = visit(speaking("fr").setJavaScriptEnabled(false))) {
            Page page = signedIn(visit, OFFICER);
            open(page, "/attributions/nouveau");
            page.locator("#filter button").click();
            page.locator("#search button").click();
            while (page.locator("#worth").count() == 0) {
                page.locator("#advance a.btn").click();
            }
            assertTrue(page.locator(".ranks > li").count() > 1);
        }
    }

    @Test
    void the_keyboard_alone_makes_a_draft() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, OFFICER);
            open(page, "/attributions/nouveau");
            page.locator("input[name=logement]").first().focus();
            page.keyboard().press("Space");
            while (!Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('#search button')"))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.locator("#worth").waitFor();
        }
    }
}
