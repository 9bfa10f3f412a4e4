package fr.plainpied.e2e.matching;

import static fr.plainpied.e2e.Chromium.screen;
import static fr.plainpied.e2e.Chromium.speaking;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fr.plainpied.e2e.Journey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingJourneyTest extends Journey {
    MatchingJourneyTest() {
        super("matching");
    }

    /// The ranking of the first free dwelling that does not suit everybody.
    private void openFreeDwelling(Page page) {
        open(page, "/logements?libre=oui");
        List<String> paths = page.locator("main a[href^='/logements/R']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (String path : paths) {
            open(page, path + "/candidats?verdict=no");
            if (page.locator(".ranks > li").count() > 0) {
                open(page, path + "/candidats");
                return;
            }
        }
        throw new AssertionError("every free dwelling suits everybody: " + paths);
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,fr", "320,DARK,en"})
    void from_a_dwelling_to_the_reasons_of_a_no(int width, ColorScheme scheme, String lang) {
        try (BrowserContext visit = visit(screen(width, scheme, lang))) {
            Page page = signedIn(visit, OFFICER);
            openFreeDwelling(page);
            sound(page, lang, "candidates-" + width);
            page.navigate(page.url() + "?verdict=no");
            sound(page, lang, "candidates-no-" + width);
            page.locator(".ranks .act a").first().click();
            sound(page, lang, "pair-no-" + width);
            assertTrue(page.locator("table.table tbody tr").count() > 0);
            page.locator(".tabs a").last().click();
            assertTrue(page.url().endsWith("?ton=simple"));
            sound(page, lang, "pair-plain-" + width);
            page.navigate(page.url().replace("?ton=simple", "/impression"));
            sound(page, lang, "pair-print-" + width);
        }
    }

    @Test
    void each_answer_has_its_page_and_each_page_is_accessible() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, OFFICER);
            openFreeDwelling(page);
            String ranking = page.url();
            for (String verdict : List.of("fits", "works", "verify", "no")) {
                page.navigate(ranking + "?besoins=oui&verdict=" + verdict);
                Locator why = page.locator(".ranks .act a");
                if (why.count() > 0) {
                    why.first().click();
                    sound(page, "fr", "pair-" + verdict);
                }
            }
            page.navigate(ranking + "/impression");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            sound(page, "fr", "candidates-print");
        }
    }

    @Test
    void the_keyboard_alone_filters_and_opens_an_explanation() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, OFFICER);
            openFreeDwelling(page);
            page.locator("input[name=verdict]").first().focus();
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.locator("input[name=verdict]").last().focus();
            while (!"BUTTON".equals(page.evaluate("document.activeElement.tagName"))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("verdict=no") && !url.contains("verdict=fits"));
            while (!Boolean.TRUE.equals(page.evaluate("document.activeElement.closest('.act') !== null"))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/candidats/DEMO-"));
        }
    }

    @Test
    void without_script_a_household_finds_its_dwellings() {
        try (BrowserContext visit = visit(speaking("fr").setJavaScriptEnabled(false))) {
            Page page = signedIn(visit, PROFESSIONAL);
            open(page, "/menages");
            page.locator("main a[href^='/menages/DEMO']").first().click();
            page.navigate(page.url() + "/logements");
            assertTrue(page.locator(".ranks > li").count() > 0);
            sound(page, "fr", "dwellings");
            page.locator(".tabs a").last().click();
            assertTrue(page.url().contains("parc=tout"));
            page.locator(".ranks .act a").first().click();
            assertEquals(1, page.locator("h1").count());
        }
        try (BrowserContext visit = visit(screen(320, ColorScheme.LIGHT, "fr"))) {
            Page page = signedIn(visit, PROFESSIONAL);
            open(page, "/menages");
            page.locator("main a[href^='/menages/DEMO']").first().click();
            page.navigate(page.url() + "/logements?parc=tout");
            sound(page, "fr", "dwellings-320");
        }
    }

    @Test
    void a_ranking_is_frozen_and_replayed() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, OFFICER);
            openFreeDwelling(page);
            page.locator("#freeze button").click();
            page.waitForURL(url -> url.contains("/classements/"));
            sound(page, "fr", "frozen");
            page.locator("a[href$='rejouer=oui']").click();
            assertTrue(page.locator("#replay .done").count() == 1, page.url());
            sound(page, "fr", "replayed");
            page.setViewportSize(320, 800);
            sound(page, "fr", "replayed-320");
            page.navigate(page.url().replaceAll("/classements/.*", "/classements"));
            sound(page, "fr", "frozen-list");
        }
    }
}
