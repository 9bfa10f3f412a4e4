package fr.plainpied.app.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The texts of the platform in one language: a key gives its sentence, with its arguments put in their places.
///
/// A key begins with the name of its bundle: `housing.title` is read from `messages/housing.properties` in French and
/// from `messages/housing_en.properties` in English. Patterns follow ICU `MessageFormat` with named arguments, so that
/// plurals are written in the bundle: `{count, plural, one {# logement} other {# logements}}`.
/// French punctuation is given its no-break spaces here, so bundles are typed with ordinary spaces.
///
/// Numbers, dates, amounts and measures are written by [#figures()].
public final class Words {
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private final Locale locale;
    private final Bundles bundles;
    private final Figures figures;

    private Words(Locale locale, Bundles bundles) {
        this.locale = locale;
        this.bundles = bundles;
        this.figures = new Figures(this);
    }

    /// The words in the language of `locale`; French, the source language, for any language but French and English.
    public static Words in(Locale locale) {
        return in(locale, Bundles.OF_THE_PLATFORM);
    }

    static Words in(Locale locale, Bundles bundles) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "fr";
        return new Words("en".equals(language) ? Locale.UK : Locale.FRANCE, bundles);
    }

    /// The locale all texts and figures are written in: `fr-FR` or `en-GB`.
    public Locale locale() {
        return locale;
    }

    /// `fr` or `en`, as a `lang` attribute wants it.
    public String language() {
        return locale.getLanguage();
    }

    /// How numbers, dates, amounts and measures are written in this language.
    public Figures figures() {
        return figures;
    }

    /// The sentence of a key that takes no argument.
    ///
    /// @throws MissingText when the key is in no bundle, or when its sentence waits for an argument
    public String say(String key) {
        return say(key, Map.of());
    }

    /// The sentence of a key, arguments given as name, value, name, value...: `say("ui.pages", "current", 2)`.
    ///
    /// @throws MissingText when the key is in no bundle, or when its sentence waits for an argument not given
    public String say(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(key + ": arguments go by pairs, a name then a value");
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return say(key, arguments);
    }

    /// The sentence of a key with its named arguments.
    ///
    /// @throws MissingText when the key is in no bundle, or when its sentence waits for an argument not given
    public String say(String key, Map<String, ?> arguments) {
        Sentence sentence = bundles.sentence(key, language()).orElseThrow(() -> MissingText.key(key, language()));
        for (String name : sentence.names()) {
            if (!arguments.containsKey(name)) {
                throw MissingText.argument(key, name);
            }
        }
        return sentence.with(arguments);
    }

    /// Whether a key has a sentence in this language, for the few places where a text is optional by nature.
    public boolean knows(String key) {
        return bundles.sentence(key, language()).isPresent();
    }
}
