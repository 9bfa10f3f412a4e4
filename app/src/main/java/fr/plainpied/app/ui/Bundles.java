package fr.plainpied.app.ui;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The message bundles on the class path, each read once: `messages/<module>.properties` holds French, the source
/// language, and `messages/<module>_en.properties` English. A module is named by the first segment of a key.
final class Bundles {
    static final Bundles OF_THE_PLATFORM = new Bundles("messages/");

    private final String folder;
    private final Map<String, Map<String, Sentence>> read = new ConcurrentHashMap<>();

    Bundles(String folder) {
        this.folder = folder;
    }

    Optional<Sentence> sentence(String key, String language) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(sentences(key.substring(0, dot), language).get(key));
    }

    private Map<String, Sentence> sentences(String module, String language) {
        return read.computeIfAbsent(module + "_" + language, name -> parse(patterns(module, language), language));
    }

    private static Map<String, Sentence> parse(Map<String, String> patterns, String language) {
        boolean french = "fr".equals(language);
        ULocale locale = french ? ULocale.FRANCE : ULocale.UK;
        Map<String, Sentence> sentences = new TreeMap<>();
        patterns.forEach((key, pattern) ->
                sentences.put(key, Sentence.parse(french ? FrenchSpacing.apply(pattern) : pattern, locale)));
        return sentences;
    }

    /// The patterns of a module in a language as they are typed; empty when the module has no bundle.
    Map<String, String> patterns(String module, String language) {
        String path = folder + ("fr".equals(language) ? module : module + "_" + language) + ".properties";
        try (InputStream stream = Bundles.class.getClassLoader().getResourceAsStream(path)) {
            Map<String, String> patterns = new TreeMap<>();
            if (stream != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> patterns.put(key.toString(), text.toString()));
            }
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(path + " could not be read", e);
        }
    }
}
