package fr.plainpied.app.ui;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;

/// One sentence of a bundle, parsed once: fixed, or with named arguments to be put in their places.
sealed interface Sentence {
    /// The names the sentence waits for.
    Set<String> names();

    String with(Map<String, ?> arguments);

    static Sentence parse(String pattern, ULocale locale) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Set<String> names = Set.copyOf(format.getArgumentNames());
        return names.isEmpty() ? new Fixed(format.format(Map.of())) : new Open(names, format);
    }

    /// A sentence without arguments.
    record Fixed(String text) implements Sentence {
        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public String with(Map<String, ?> arguments) {
            return text;
        }
    }

    /// A sentence with arguments. ICU formats keep state while they work, so each use takes a copy of its own.
    record Open(Set<String> names, MessageFormat format) implements Sentence {
        @Override
        public String with(Map<String, ?> arguments) {
            return FrenchSpacing.widen(format.clone().format(arguments));
        }
    }
}
