package fr.plainpied.e2e.housing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import fr.plainpied.app.Application;
import fr.plainpied.app.launch.Launch;
import fr.plainpied.app.launch.Options;
import fr.plainpied.app.launch.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HousingJourneyTest {
    private static final String PASSWORD = "plain-pied-demo";
    private static final String OFFICER = "attribution@rivages.example";
    private static final String PROFESSIONAL = "accompagnement@escale.example";
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final int HEAVIEST_PAGE = 150_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("plainpied.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));
    private final List<RunningProgram> programs = new ArrayList<>();
    private String address = "";

    @BeforeAll
    void start(@TempDir Path data) {
        RunningProgram program =
                Launch.start(Application.class, Options.in(data).withDemo());
        programs.add(program);
        address = program.address();
    }

    @AfterAll
    void stop() {
        browser.close();
        playwright.close();
        programs.forEach(RunningProgram::close);
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,fr", "320,DARK,en"})
    void every_page_of_the_stock_is_accessible_full_empty_and_absent(int width, ColorScheme scheme, String lang) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale(lang))) {
            Page page = signedIn(context, OFFICER);
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
                page.navigate(address + path);
                sound(page, lang, name + "-" + width + "-" + lang);
            });
        }
    }

    @Test
    void by_keyboard_a_list_is_narrowed_and_taken_away() throws IOException {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("fr"))) {
            Page page = signedIn(context, OFFICER);
            page.navigate(address + "/logements");
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
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("fr")
                .setViewportSize(320, 800))) {
            Page page = signedIn(context, OFFICER);
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
            page.navigate(address + value);
            page.locator("#history button").first().click();
            assertEquals("130", page.locator("#valeur").inputValue());
            assertTrue(page.locator("#history").innerText().contains("remise par"));
        }
    }

    @Test
    void who_does_not_own_the_dwelling_reads_everything_and_changes_nothing() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("fr"))) {
            Page page = signedIn(context, PROFESSIONAL);
            page.navigate(address + freeDwelling(page));
            sound(page, "fr", "dwelling-reader");
            page.locator("#values th a").first().click();
            sound(page, "fr", "value-reader");
            assertEquals(0, page.locator("main form").count());
        }
    }

    private void write(Page page, String value, String number) {
        page.navigate(address + value);
        page.locator("#valeur").fill(number);
        page.locator("form:has(#valeur) button").click();
    }

    private String freeDwelling(Page page) {
        page.navigate(address + "/logements?disponibilite=libre");
        return page.locator("main a[href^='/logements/R']").first().getAttribute("href");
    }

    private Page signedIn(BrowserContext context, String account) {
        Page page = context.newPage();
        page.navigate(address + "/connexion");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/connexion"));
        return page;
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("[^0-9]", ""));
    }

    private static void sound(Page page, String lang, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve("housing-" + name + ".png"))
                .setFullPage(true));
        Response again = page.reload();
        assertTrue(again.body().length < HEAVIEST_PAGE, name + " weighs " + again.body().length);
        assertEquals(lang, page.locator("html").getAttribute("lang"));
        assertEquals(List.of(), violations(page), name);
        assertEquals(
                0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), name);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
