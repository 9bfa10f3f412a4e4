package fr.plainpied.cli;

import fr.plainpied.cli.usage.Language;
import fr.plainpied.cli.usage.Texts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What every command over files is told.
final class FileOptions {

    @Option(names = "--dwellings", paramLabel = "F", required = true, order = 1)
    private Path dwellings = Path.of("");

    @Option(names = "--encoding", paramLabel = "E", converter = OptionValues.Encoding.class, order = 30)
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(names = "--lang", paramLabel = "fr|en", order = 31)
    private Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 90)
    private boolean help;

    Path dwellings() {
        return dwellings;
    }

    Charset encoding() {
        return encoding;
    }

    Texts texts(Terminal terminal) {
        return new Texts(Main.BUNDLE, language.orElse(terminal.language()));
    }

    /// Whether only the help was asked for.
    boolean help() {
        return help;
    }
}
