package fr.plainpied.e2e.ui;

import static fr.plainpied.e2e.Chromium.overflow;
import static fr.plainpied.e2e.Chromium.screen;
import static fr.plainpied.e2e.Chromium.speaking;
import static fr.plainpied.e2e.Chromium.violations;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import fr.plainpied.e2e.Chromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComponentsInBrowserTest {
    private final ConfigurableApplicationContext server = ToolkitServer.start();
    private final Chromium chromium = new Chromium();
    private final String address = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");

    @AfterAll
    void close() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,fr", "1280,DARK,en", "320,LIGHT,en", "320,DARK,fr"})
    void every_component_is_accessible_at_every_width_and_in_both_lights(int width, ColorScheme scheme, String lang) {
        try (BrowserContext context = chromium.visit(screen(width, scheme, lang))) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (!message.type().equals("log")) {
                    complaints.add(message.text());
                }
            });
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    complaints.add(response.status() + " " + response.url());
                }
            });
            page.navigate(address + "/composants");
            assertEquals(lang, page.locator("html").getAttribute("lang"));
            assertEquals(List.of(), violations(page));
            assertEquals(0, overflow(page));
            assertEquals(List.of(), complaints);
        }
    }

    @Test
    void the_keyboard_reaches_everything_and_shows_where_it_is() {
        try (BrowserContext context = chromium.visit(speaking("fr"))) {
            Page page = context.newPage();
            page.navigate(address + "/composants");
            page.keyboard().press("Tab");
            assertEquals("skip", focused(page, "className"));
            page.keyboard().press("Enter");
            assertEquals("contenu", focused(page, "id"));
            page.keyboard().press("/");
            assertEquals("q", focused(page, "id"));
            page.navigate(address + "/composants");
            int reached = 0;
            page.keyboard().press("Tab");
            while (!"BODY".equals(focused(page, "tagName"))) {
                assertEquals("solid", page.evaluate("getComputedStyle(document.activeElement).outlineStyle"));
                page.keyboard().press("Tab");
                reached++;
            }
            assertTrue(reached > 60, "only " + reached + " reached");
        }
    }

    @Test
    void controls_are_large_enough_for_a_trembling_hand() {
        try (BrowserContext context = chromium.visit(speaking("fr"))) {
            Page page = context.newPage();
            page.navigate(address + "/composants");
            assertEquals(List.of(), page.evaluate("""
                    [...document.querySelectorAll('button, select, input:not([type=hidden]), .btn')]
                      .filter(e => !['checkbox', 'radio'].includes(e.type) && !e.closest('.menu'))
                      .filter(e => e.getBoundingClientRect().height < 44)
                      .map(e => e.outerHTML)"""));
        }
    }

    @Test
    void without_script_the_page_is_whole_and_the_choice_of_language_is_kept() {
        try (BrowserContext context = chromium.visit(speaking("fr").setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address + "/composants");
            page.locator("a[hreflang=en]").click();
            page.navigate(address + "/raccourcis");
            page.locator("input[value=off]").check();
            page.locator("main button").click();
            assertEquals("off", page.locator("html").getAttribute("data-shortcuts"));
            assertEquals("en", page.locator("html").getAttribute("lang"));
        }
    }

    @Test
    void in_forced_colours_dashes_and_shapes_remain() {
        try (BrowserContext context = chromium.visit(speaking("fr").setForcedColors(ForcedColors.ACTIVE))) {
            Page page = context.newPage();
            page.navigate(address + "/composants");
            assertEquals(
                    "dashed", page.evaluate("getComputedStyle(document.querySelector('.tag.dash')).borderTopStyle"));
            assertEquals(List.of(), violations(page));
        }
    }

    private static String focused(Page page, String property) {
        return String.valueOf(page.evaluate("document.activeElement." + property));
    }
}
