package fr.plainpied.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Path MAIN = Path.of("src/main");

    @Test
    void every_sentence_exists_in_french_and_in_english() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String module : modules()) {
            faults.addAll(BundleFaults.between(patterns(module, "fr"), patterns(module, "en")));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void every_key_asked_for_exists_and_every_key_is_asked_for() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String module : modules()) {
            keys.addAll(patterns(module, "fr").keySet());
        }
        assertEquals(List.of(), BundleFaults.use(keys, sources()));
    }

    @Test
    void every_key_begins_with_its_bundle() throws IOException {
        for (String module : modules()) {
            for (String key : patterns(module, "fr").keySet()) {
                assertEquals(module + ".", key.substring(0, module.length() + 1));
            }
        }
    }

    @Test
    void a_sentence_of_one_language_only_is_found() {
        assertEquals(
                List.of("a.one has no English", "a.two has no French"),
                BundleFaults.between(Map.of("a.one", "Un"), Map.of("a.two", "Two")));
    }

    @Test
    void a_sentence_that_lost_an_argument_is_found() {
        assertEquals(
                List.of("a.one waits for other arguments in English"),
                BundleFaults.between(Map.of("a.one", "{n} lignes"), Map.of("a.one", "{m} lines")));
    }

    @Test
    void a_key_without_a_sentence_and_a_sentence_without_use_are_found() {
        assertEquals(
                List.of("a.gone is asked for and is in no bundle", "a.old is asked for by nobody"),
                BundleFaults.use(
                        Set.of("a.kept", "a.old", "a.level.3"),
                        List.of("words.say(\"a.kept\")", "words.say(\"a.gone\")", "words.say(\"a.level.\" + level)")));
    }

    private static Map<String, String> patterns(String module, String language) {
        return Bundles.OF_THE_PLATFORM.patterns(module, language);
    }

    private static List<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
            List<String> modules = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.endsWith("_en.properties"))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .sorted()
                    .toList();
            assertFalse(modules.isEmpty());
            return modules;
        }
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(path ->
                            path.toString().endsWith(".java") || path.toString().endsWith(".jte"))
                    .toList()) {
                sources.add(Files.readString(file).replaceAll("(?m)^\\s*//.*$", ""));
            }
        }
        return sources;
    }
}
