package fr.plainpied.cli.usage;

import fr.plainpied.wording.Messages;
import java.util.Locale;
import java.util.Map;

/// The sentences of one command line, in one language.
public record Texts(Language language, Messages messages) {

    /// @param bundle as [Messages#of] wants it
    public Texts(String bundle, Language language) {
        this(language, Messages.of(bundle, language.locale()));
    }

    public Locale locale() {
        return language.locale();
    }

    public String of(String key) {
        return messages.text(key);
    }

    public String of(String key, String name, Object value) {
        return messages.text(key, name, value);
    }

    public String of(String key, String name, Object value, String otherName, Object otherValue) {
        return messages.text(key, name, value, otherName, otherValue);
    }

    public String of(String key, Map<String, ?> values) {
        return messages.text(key, values);
    }
}
