package fr.plainpied.e2e.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fr.plainpied.app.Application;
import fr.plainpied.app.launch.Launch;
import fr.plainpied.app.launch.Options;
import fr.plainpied.app.launch.RunningProgram;
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
class MatchingJourneyTest {
    private static final String PASSWORD = "plain-pied-demo";
    private static final Path SHOTS = Path.of("target/screenshots");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("plainpied.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));
    private final List<RunningProgram> programs = new ArrayList<>();
    private String address = "";
    private String officer = "";
    private String professional = "";

    @BeforeAll
    void start(@TempDir Path data) {
        RunningProgram program =
                Launch.start(Application.class, Options.in(data).withDemo());
        programs.add(program);
        address = program.address();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(address + "/connexion");
            List<String> accounts = page.locator("dd").allInnerTexts();
            officer = account(accounts, "attribution@");
            professional = account(accounts, "accompagnement@");
        }
    }

    private static String account(List<String> accounts, String start) {
        return accounts.stream()
                .map(text -> text.strip().split("\\s", 2)[0])
                .filter(text -> text.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    void stop() {
        browser.close();
        playwright.close();
        programs.forEach(RunningProgram::close);
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

    /// The ranking of the first free dwelling that does not suit everybody.
    private void openFreeDwelling(Page page) {
        page.navigate(address + "/logements?libre=oui");
        List<String> paths = page.locator("main a[href^='/logements/R']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (String path : paths) {
            page.navigate(address + path + "/candidats?verdict=no");
            if (page.locator(".ranks > li").count() > 0) {
                page.navigate(address + path + "/candidats");
                return;
            }
        }
        throw new AssertionError("every free dwelling suits everybody: " + paths);
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,fr", "320,DARK,en"})
    void from_a_dwelling_to_the_reasons_of_a_no(int width, ColorScheme scheme, String lang) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale(lang))) {
            Page page = signedIn(context, officer);
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
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("fr"))) {
            Page page = signedIn(context, officer);
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
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("fr"))) {
            Page page = signedIn(context, officer);
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
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("fr"))) {
            Page page = signedIn(context, professional);
            page.navigate(address + "/menages");
            page.locator("main a[href^='/menages/DEMO']").first().click();
            page.navigate(page.url() + "/logements");
            assertTrue(page.locator(".ranks > li").count() > 0);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SHOTS.resolve("dwellings.png"))
                    .setFullPage(true));
            page.locator(".tabs a").last().click();
            assertTrue(page.url().contains("parc=tout"));
            page.locator(".ranks .act a").first().click();
            assertEquals(1, page.locator("h1").count());
        }
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(320, 800).setLocale("fr"))) {
            Page page = signedIn(context, professional);
            page.navigate(address + "/menages");
            page.locator("main a[href^='/menages/DEMO']").first().click();
            page.navigate(page.url() + "/logements?parc=tout");
            sound(page, "fr", "dwellings-320");
        }
    }

    @Test
    void a_ranking_is_frozen_and_replayed() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("fr"))) {
            Page page = signedIn(context, officer);
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

    private static void sound(Page page, String lang, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve("matching-" + name + ".png"))
                .setFullPage(true));
        assertEquals(lang, page.locator("html").getAttribute("lang"));
        assertEquals(List.of(), violations(page), page.url());
        assertEquals(
                0,
                page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                page.url());
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
