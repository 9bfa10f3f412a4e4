package fr.plainpied.e2e.housing;

import static fr.plainpied.e2e.Chromium.screen;
import static fr.plainpied.e2e.Chromium.speaking;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.plainpied.e2e.Journey;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousingJourneyTest extends Journey {
    HousingJourneyTest() {
        super("housing");
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,fr", "320,DARK,en"})
    void every_page_of_the_stock_is_accessible_full_empty_and_absent(int width, ColorScheme scheme, String lang) {
        try (BrowserContext visit = visit(screen(width, scheme, lang))) {
            Page page = signedIn(visit, OFFICER);
            String dwelling = freeDwelling(page);
            Map<String, String> pages = Map.of(
                    "residences", "/residences",
                    "dwellings", "/logements?disponibilite=libre&fait=lift&classe=G",
                    "nothing", "/logements?q=introuvable",
                    "dwelling", dwelling,
                    "number", dwelling + "/valeurs/threshold_height_mm",
                    "words", dwelling + "/valeurs/washing",
                    "search", "/recherche?q=Lorient",
                    "absent", "/logements/absent");
            pages.forEach((name, path) -> {
                open(page, path);
                sound(page, lang, name + "-" + width + "-" + lang);
            });
        }
    }

    @Test
    void by_keyboard_a_list_is_narrowed_and_taken_away() throws IOException {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, OFFICER);
            open(page, "/logements");
            page.keyboard().press("/");
            page.keyboard().type("LANESTER");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("q=LANESTER"));
            int found = number(page.locator("h2").first().innerText());
            assertTrue(found > 0, "accents and capitals do not matter");
            page.locator("details summary").focus();
            page.keyboard().press("Enter");
            page.locator("input[name=fait][value=step-free]").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("fait=step-free") && url.contains("q=LANESTER"));
            int narrowed = number(page.locator("h2").first().innerText());
            assertTrue(narrowed > 0 && narrowed < found);
            Download file = page.waitForDownload(
                    () -> page.locator("a[href*='export.csv']").click());
            assertEquals(narrowed + 1, Files.readAllLines(file.path()).size());
            page.goBack();
            assertEquals(found, number(page.locator("h2").first().innerText()));
        }
    }

    @Test
    void without_script_a_value_is_corrected_saved_and_put_back() {
        try (BrowserContext visit = visit(screen(320, ColorScheme.LIGHT, "fr").setJavaScriptEnabled(false))) {
            Page page = signedIn(visit, OFFICER);
            String value = freeDwelling(page) + "/valeurs/turning_bathroom_mm";
            write(page, value, "130");
            write(page, value, "12");
            assertTrue(page.title().startsWith("Erreur"), page.title());
            assertEquals("12", page.locator("#valeur").inputValue());
            assertEquals(1, page.locator("[data-problems] a[href='#valeur']").count());
            page.locator("#valeur").fill("151");
            page.locator("form:has(#valeur) button").click();
            assertTrue(page.locator("main").innerText().contains("C’est enregistré"));
            assertTrue(page.locator("#rooms").innerText().contains("151"));
            open(page, value);
            page.locator("#history button").first().click();
            assertEquals("130", page.locator("#valeur").inputValue());
            assertTrue(page.locator("#history").innerText().contains("remise par"));
        }
    }

    @Test
    void who_does_not_own_the_dwelling_reads_everything_and_changes_nothing() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, PROFESSIONAL);
            open(page, freeDwelling(page));
            sound(page, "fr", "dwelling-reader");
            page.locator("#values th a").first().click();
            sound(page, "fr", "value-reader");
            assertEquals(0, page.locator("main form").count());
        }
    }

    private void write(Page page, String value, String number) {
        open(page, value);
        page.locator("#valeur").fill(number);
        page.locator("form:has(#valeur) button").click();
    }

    private String freeDwelling(Page page) {
        open(page, "/logements?disponibilite=libre");
        return page.locator("main a[href^='/logements/R']").first().getAttribute("href");
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("[^0-9]", ""));
    }
}
