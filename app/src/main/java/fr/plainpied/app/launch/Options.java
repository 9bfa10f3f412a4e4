package fr.plainpied.app.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How the program was asked to start.
///
/// @param port where to listen, 0 for any free one
/// @param host the address to listen on; all of them when empty
/// @param data where the database, its password and the log are kept
/// @param databaseUrl a PostgreSQL server (15 or later) to use instead of the embedded one
/// @param locale the language of start-up sentences
/// @param demo whether to serve the demonstration territory
/// @param fresh whether to forget the data first
/// @param rehearsal whether to visit a few pages and stop, which trains the start-up cache
public record Options(
        int port,
        Optional<String> host,
        Path data,
        Optional<String> databaseUrl,
        Locale locale,
        boolean demo,
        boolean fresh,
        boolean rehearsal) {

    /// Options that say nothing but where the data is: any free port, embedded database, French.
    public static Options in(Path data) {
        return new Options(0, Optional.empty(), data, Optional.empty(), Locale.FRENCH, false, false, false);
    }

    /// The same with the demonstration territory.
    public Options withDemo() {
        return new Options(port, host, data, databaseUrl, locale, true, fresh, rehearsal);
    }

    /// The same on a PostgreSQL server of one's own.
    public Options withDatabaseUrl(String url) {
        return new Options(port, host, data, Optional.of(url), locale, demo, fresh, rehearsal);
    }

    /// The language to speak before, or in spite of, the options: `--locale`, else `PLAINPIED_LOCALE`, else that of the
    /// terminal, else French.
    static Locale spoken(String[] arguments, Map<String, String> environment) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("--locale")) {
                return known(arguments[i + 1]).orElse(Locale.FRENCH);
            }
        }
        String terminal = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
        return known(environment.getOrDefault("PLAINPIED_LOCALE", terminal)).orElse(Locale.FRENCH);
    }

    static Optional<Locale> known(String language) {
        String start = language.length() < 2 ? "" : language.substring(0, 2);
        return switch (start) {
            case "fr" -> Optional.of(Locale.FRENCH);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
