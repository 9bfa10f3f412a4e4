package fr.plainpied.cli;

import fr.plainpied.cli.usage.Language;
import fr.plainpied.cli.usage.Texts;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What every command is told: in which language to answer, or to show its help.
final class LanguageOptions {

    @Option(names = "--lang", paramLabel = "fr|en", order = 31)
    private Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 90)
    @SuppressWarnings("UnusedVariable") // picocli prints the help by itself
    private boolean help;

    Language language(Terminal terminal) {
        return language.orElse(terminal.language());
    }

    /// The sentences of the commands.
    Texts texts(Terminal terminal) {
        return new Texts(Main.BUNDLE, language(terminal));
    }
}
