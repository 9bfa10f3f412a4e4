package fr.plainpied.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The texts of one bundle in one language.
///
/// A bundle is a pair of UTF-8 property files on the class path: `messages/housing.properties` is the French source,
/// `messages/housing_en.properties` its English. Texts are ICU patterns with named arguments:
/// `{n, plural, =0 {aucune marche} one {# marche} other {# marches}}`. There is no fallback from one language to the
/// other: a text that is missing is an error that names it.
///
/// Typography is set when a text is read, so the files stay easy to type: see [Typography]. An apostrophe is always
/// an apostrophe, never a quote of ICU.
///
/// Arguments may be numbers, texts, [java.time.LocalDate] (written in full: "1er février 2027") and
/// [fr.plainpied.kernel.quantity.Money] ("1 500 €"). Instances are shared and safe for any number of threads.
public final class Messages {

    /// The languages that every bundle has, the source first.
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final Map<BundleKey, Messages> LOADED = new ConcurrentHashMap<>();

    private final String bundle;
    private final Locale locale;
    private final ArgumentText arguments;
    private final Map<String, String> patterns;
    private final Map<String, Text> texts = new ConcurrentHashMap<>();

    private record BundleKey(String bundle, Locale locale) {}

    /// A parsed text. ICU formats are not thread-safe, so one with arguments is used by one thread at a time.
    private record Text(MessageFormat format, Set<String> arguments, String plain) {}

    private Messages(String bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
        this.arguments = new ArgumentText(locale);
        this.patterns = BundleFile.of(bundle, locale).patterns();
    }

    /// The bundle in the language of the locale; its region is ignored (French is written as in France, English as in
    /// the United Kingdom).
    ///
    /// @param bundle path without ending, such as `messages/housing`
    /// @throws IllegalArgumentException when the bundle is not there or the language is not one of the two
    public static Messages of(String bundle, Locale locale) {
        return LOADED.computeIfAbsent(
                new BundleKey(bundle, region(locale)), key -> new Messages(key.bundle(), key.locale()));
    }

    private static Locale region(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> Locale.FRANCE;
            case "en" -> Locale.UK;
            default ->
                throw new IllegalArgumentException("No text is written in \"%s\". Ask for French (fr) or English (en)."
                        .formatted(locale.toLanguageTag()));
        };
    }

    /// `fr-FR` or `en-GB`: what a page writes in its `lang` attribute and what figures are formatted with.
    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// All keys, sorted.
    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /// The names of the arguments of a text, sorted.
    public Set<String> arguments(String key) {
        return new TreeSet<>(parsed(key).arguments());
    }

    /// A text without arguments.
    public String text(String key) {
        return text(key, Map.of());
    }

    public String text(String key, String name, Object value) {
        return text(key, Map.of(name, value));
    }

    public String text(String key, String name, Object value, String otherName, Object otherValue) {
        return text(key, Map.of(name, value, otherName, otherValue));
    }

    /// @param values by name; those that the text does not use are ignored
    /// @throws IllegalArgumentException when the bundle has no such text, or when the text wants another argument
    public String text(String key, Map<String, ?> values) {
        Text text = parsed(key);
        if (text.arguments().isEmpty()) {
            return text.plain();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        for (String name : text.arguments()) {
            Object value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("The text %s of %s wants the argument {%s}; it was given %s."
                        .formatted(key, bundle, name, new TreeSet<>(values.keySet())));
            }
            written.put(name, arguments.write(value));
        }
        synchronized (text.format()) {
            return text.format().format(written);
        }
    }

    private Text parsed(String key) {
        return texts.computeIfAbsent(key, this::parse);
    }

    private Text parse(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "The bundle %s has no text \"%s\" in %s.".formatted(bundle, key, locale.toLanguageTag()));
        }
        try {
            MessageFormat format = new MessageFormat(pattern, locale);
            Set<String> names = names(pattern);
            return new Text(format, names, names.isEmpty() ? format.format(Map.of()) : "");
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "The text %s of %s in %s cannot be read: %s"
                            .formatted(key, bundle, locale.toLanguageTag(), broken.getMessage()),
                    broken);
        }
    }

    /// All arguments, also those inside the branches of a plural: ICU itself only lists the outer ones.
    private static Set<String> names(String pattern) {
        MessagePattern parts = new MessagePattern(pattern);
        return IntStream.range(0, parts.countParts())
                .mapToObj(parts::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(parts::getSubstring)
                .collect(Collectors.toUnmodifiableSet());
    }
}
