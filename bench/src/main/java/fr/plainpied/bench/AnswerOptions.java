package fr.plainpied.bench;

import fr.plainpied.cli.usage.Language;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How a measure is answered.
final class AnswerOptions {

    @Option(names = "--format", paramLabel = "text|json", order = 20)
    private Format format = Format.TEXT;

    /// Read before the rest of the command line by [Language#asked].
    @Option(names = "--lang", paramLabel = "fr|en", order = 31)
    private Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 90)
    private boolean help;

    /// How a measure is given.
    enum Format {
        TEXT,
        JSON
    }

    boolean json() {
        return format == Format.JSON;
    }

    Optional<Language> language() {
        return language;
    }

    /// Whether only the help was asked for.
    boolean help() {
        return help;
    }
}
