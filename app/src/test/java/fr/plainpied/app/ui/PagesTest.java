package fr.plainpied.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.gallery.ExplanationSamples;
import fr.plainpied.app.ui.gallery.FigureSamples;
import fr.plainpied.app.ui.gallery.FormSamples;
import fr.plainpied.app.ui.gallery.PartSamples;
import fr.plainpied.app.ui.page.Fault;
import fr.plainpied.app.ui.page.Home;
import fr.plainpied.app.ui.page.SignIn;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.Progress;
import gg.jte.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final int HEAVIEST_PAGE = 150_000;
    private static final Path STATIC = Path.of("src/main/resources/static/ui");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_components_page_shows_every_fragment_with_sound_references(String language) {
        Rendered page = gallery(Locale.of(language));
        assertEquals(List.of(), page.brokenReferences());
        assertEquals(1, page.count("<h1"));
        assertTrue(page.html().contains("<html lang=\"" + language + "\""));
        assertTrue(page.html().contains("aria-invalid=\"true\""));
        assertFalse(page.html().contains(" style="));
    }

    @Test
    void the_components_page_uses_every_fragment() throws IOException {
        StringBuilder calls = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/jte/ui"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                calls.append(Files.readString(file));
            }
        }
        try (var files = Files.list(Path.of("src/main/jte/ui"))) {
            List<String> unused = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jte"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .filter(name -> !List.of(
                                    "components", "home", "today", "signIn", "fault", "shortcuts", "surveyPage")
                            .contains(name))
                    .filter(name -> !calls.toString().contains("@template.ui." + name + "("))
                    .toList();
            assertEquals(List.of(), unused);
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.Kind.class)
    void a_fault_says_what_happened_and_the_way_out(Fault.Kind kind) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Rendered page = Rendered.of(
                    "ui/fault.jte", Map.of("shell", Rendered.guest(locale), "fault", new Fault(kind, "4f2a")));
            assertEquals(List.of(), page.brokenReferences());
            assertTrue(page.html().contains("href=\"/\""));
            assertTrue(page.html().contains(String.valueOf(kind.status())));
        }
    }

    @Test
    void a_status_without_a_page_of_its_own_gets_the_nearest() {
        assertEquals(Fault.Kind.NOT_FOUND, Fault.of(404).kind());
        assertEquals(Fault.Kind.BAD_REQUEST, Fault.of(405).kind());
        assertEquals(Fault.Kind.BROKEN, Fault.of(503).kind());
    }

    @Test
    void a_failed_sign_in_keeps_the_account_and_leads_to_the_field() {
        SignIn signIn = new SignIn(
                Optional.empty(),
                Optional.empty(),
                "/connexion",
                Field.text("username", "Compte").value("agent").error("Inconnu").autocomplete("username"),
                Field.password("password", "Mot de passe"),
                List.of(new Problem("username", "Compte ou mot de passe : vérifiez")),
                new FactList(List.of(), FactList.Look.PLAIN));
        Rendered page = Rendered.of("ui/signIn.jte", Map.of("shell", Rendered.guest(Locale.FRENCH), "signIn", signIn));
        assertEquals(List.of(), page.brokenReferences());
        assertTrue(page.html().contains("<title>Erreur\u00A0: Se connecter"));
        assertTrue(page.html().contains("href=\"#username\""));
        assertTrue(page.html().contains("value=\"agent\""));
        assertTrue(page.html().contains("name=\"_csrf\" value=\"token\""));
    }

    @Test
    void the_home_page_leaves_out_figures_it_does_not_have() {
        Home home =
                new Home(List.of(new Home.Door("Je cherche", "Un logement", "/a")), List.of(), false, Optional.empty());
        Rendered page = Rendered.of("ui/home.jte", Map.of("shell", Rendered.guest(Locale.FRENCH), "home", home));
        assertEquals(List.of(), page.brokenReferences());
        assertEquals(0, page.count("class=\"figures\""));
    }

    @Test
    void a_page_with_comfort_asks_for_the_htmx_that_is_in_the_program() {
        Rendered meta = Rendered.of(
                "ui/meta.jte",
                Map.of("shell", Rendered.guest(Locale.FRENCH), "title", "Titre", "problem", false, "comfort", true));
        Matcher script = Pattern.compile("src=\"(/webjars/[^\"]+)\"").matcher(meta.html());
        assertTrue(script.find());
        assertNotNull(PagesTest.class.getResource("/META-INF/resources" + script.group(1)));
        assertTrue(meta.html().contains("&#34;includeIndicatorStyles&#34;:false"));
    }

    @Test
    void a_survey_page_has_one_heading_and_its_progress() {
        Shell shell = Rendered.guest(Locale.FRENCH);
        Rendered page = Rendered.of(
                "ui/surveyPage.jte",
                Map.of(
                        "shell",
                        shell,
                        "title",
                        "Mesure 4 sur 9",
                        "quit",
                        Action.link("Quitter", "/tournee"),
                        "progress",
                        new Progress("p", "Mesure 4 sur 9", 3, 9),
                        "problem",
                        false,
                        "content",
                        (Content) output -> output.writeContent("<h1>Largeur</h1>")));
        assertEquals(List.of(), page.brokenReferences());
        assertEquals(1, page.count("<h1"));
    }

    @Test
    void somebody_signed_in_signs_out_by_a_form() {
        Shell shell = Rendered.shell(Locale.FRENCH, new Account.Member("R. Modèle", "/compte", "/deconnexion"));
        Rendered header = Rendered.of("ui/masthead.jte", Map.of("shell", shell));
        assertTrue(header.html().contains("<form class=\"plain\" method=\"post\" action=\"/deconnexion\">"));
        assertEquals(1, header.count("aria-current=\"page\""));
    }

    @Test
    void a_page_with_its_font_style_and_scripts_weighs_less_than_150_kilobytes() throws IOException {
        long htmx = 52_000;
        long files = Files.size(STATIC.resolve("plainpied.css"))
                + Files.size(STATIC.resolve("plain.js"))
                + Files.size(STATIC.resolve("fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"));
        long gallery = gallery(Locale.FRENCH).html().getBytes(StandardCharsets.UTF_8).length;
        assertTrue(files + gallery < HEAVIEST_PAGE, "the components page weighs " + (files + gallery));
        assertTrue(files + htmx + 25_000 < HEAVIEST_PAGE, "files weigh " + files);
    }

    private static Rendered gallery(Locale locale) {
        Shell shell = Rendered.guest(locale);
        Words words = shell.words();
        return Rendered.of(
                "ui/components.jte",
                Map.of(
                        "shell", shell,
                        "forms", new FormSamples(words),
                        "parts", new PartSamples(words),
                        "figures", new FigureSamples(words),
                        "explanations", new ExplanationSamples(words)));
    }
}
