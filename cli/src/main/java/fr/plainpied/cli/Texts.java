package fr.plainpied.cli;

import fr.plainpied.wording.Messages;
import java.util.Locale;
import java.util.Map;

/// The sentences of the commands, in one language.
record Texts(Language language, Messages messages) {

    static final String BUNDLE = "messages/cli";

    Texts(Language language) {
        this(language, Messages.of(BUNDLE, language.locale()));
    }

    Locale locale() {
        return language.locale();
    }

    String of(String key) {
        return messages.text(key);
    }

    String of(String key, String name, Object value) {
        return messages.text(key, name, value);
    }

    String of(String key, String name, Object value, String otherName, Object otherValue) {
        return messages.text(key, name, value, otherName, otherValue);
    }

    String of(String key, Map<String, ?> values) {
        return messages.text(key, values);
    }
}
