package fr.plainpied.cli.usage;

import java.util.Locale;
import java.util.Optional;

/// The languages that every text is written in.
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// English when it is named, otherwise French, the language of the people this is for.
    public static Language named(Optional<String> name) {
        return name.filter(word -> word.toLowerCase(Locale.ROOT).startsWith("en"))
                        .isPresent()
                ? EN
                : FR;
    }

    /// Read before the rest of the command line, so that what is wrong in it can be said in the language asked for.
    public static Language asked(String[] args, Language otherwise) {
        Language asked = otherwise;
        for (int rank = 0; rank < args.length; rank++) {
            if (args[rank].startsWith(OPTION + "=")) {
                asked = named(Optional.of(args[rank].substring(OPTION.length() + 1)));
            } else if (args[rank].equals(OPTION) && rank + 1 < args.length) {
                asked = named(Optional.of(args[rank + 1]));
            }
        }
        return asked;
    }
}
