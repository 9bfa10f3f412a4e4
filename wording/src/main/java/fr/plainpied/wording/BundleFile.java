package fr.plainpied.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// One property file of a bundle, its texts typeset.
///
/// @param patterns texts by key
/// @param repeated keys that the file has more than once
record BundleFile(Map<String, String> patterns, List<String> repeated) {

    BundleFile {
        patterns = Map.copyOf(patterns);
        repeated = List.copyOf(repeated);
    }

    static BundleFile of(String bundle, Locale locale) {
        boolean source = locale.getLanguage().equals("fr");
        String resource = bundle + (source ? "" : "_" + locale.getLanguage()) + ".properties";
        try (InputStream in = BundleFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no file of texts %s.".formatted(resource));
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), Typography.of(locale));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of texts %s cannot be read.".formatted(resource), unreadable);
        }
    }

    private static BundleFile read(Reader reader, Typography typography) throws IOException {
        NoticingProperties properties = new NoticingProperties();
        properties.load(reader);
        Map<String, String> patterns = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            patterns.put(key, typography.set(properties.getProperty(key)));
        }
        return new BundleFile(patterns, properties.repeated);
    }

    /// Property files let the last of two equal keys win in silence; here it is noticed.
    private static final class NoticingProperties extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient List<String> repeated = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                repeated.add(key.toString());
            }
            return super.put(key, value);
        }
    }
}
