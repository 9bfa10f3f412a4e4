package fr.plainpied.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.plainpied.app.Application;
import fr.plainpied.app.launch.Launch;
import fr.plainpied.app.launch.Options;
import fr.plainpied.app.launch.RunningProgram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What people do with the demonstration, started as they start it, one program for all the journeys of a class.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Journey {
    protected static final String OFFICER = "attribution@rivages.example";
    protected static final String PROFESSIONAL = "accompagnement@escale.example";

    private static final String PASSWORD = "plain-pied-demo";
    private static final int HEAVIEST_PAGE = 150_000;

    private final String name;
    private final Chromium chromium = new Chromium();
    private final List<RunningProgram> programs = new ArrayList<>();

    /// @param name begins the name of each picture in `target/screenshots`
    protected Journey(String name) {
        this.name = name;
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        programs.add(Launch.start(Application.class, Options.in(folder).withDemo()));
    }

    @AfterAll
    void stop() {
        chromium.close();
        programs.forEach(RunningProgram::close);
    }

    protected final BrowserContext visit(NewContextOptions options) {
        return chromium.visit(options);
    }

    protected final void open(Page page, String path) {
        page.navigate(programs.getFirst().address() + path);
    }

    protected final Page signedIn(BrowserContext visit, String account) {
        Page page = visit.newPage();
        open(page, "/connexion");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/connexion"));
        return page;
    }

    /// Keeps a picture of the page and holds it to what every page owes: its language, axe, its width and its weight.
    protected final void sound(Page page, String lang, String state) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + "-" + state + ".png"))
                .setFullPage(true));
        int weight = Chromium.weight(page);
        assertAll(
                state + " at " + page.url(),
                () -> assertEquals(lang, page.locator("html").getAttribute("lang")),
                () -> assertEquals(List.of(), Chromium.violations(page)),
                () -> assertEquals(0, Chromium.overflow(page), "pixels too wide"),
                () -> assertTrue(weight > 0 && weight < HEAVIEST_PAGE, "weighs " + weight));
    }
}
