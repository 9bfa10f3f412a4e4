package fr.plainpied.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The machine's own browser without a window; it fetches nothing from elsewhere. Close it when done.
public final class Chromium implements AutoCloseable {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("plainpied.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /// One visit, of somebody of whom nothing is kept from before; close it when they leave.
    public BrowserContext visit(NewContextOptions options) {
        return browser.newContext(options);
    }

    /// A screen `width` pixels wide, in a light and a language.
    public static NewContextOptions screen(int width, ColorScheme scheme, String lang) {
        return speaking(lang).setViewportSize(width, 900).setColorScheme(scheme);
    }

    public static NewContextOptions speaking(String lang) {
        return new NewContextOptions().setLocale(lang);
    }

    /// What axe finds against WCAG 2.2 AA and its own good practice, one line for each rule with the first place.
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    /// By how many pixels the page is wider than its window.
    public static int overflow(Page page) {
        return number(page, "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /// Bytes of the page as sent, with its fonts, styles, scripts and pictures, whether or not they were fetched
    /// before.
    public static int weight(Page page) {
        return number(page, """
                ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))
                  .reduce((sum, entry) => sum + entry.encodedBodySize, 0)""");
    }

    private static int number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
