package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every command over files is told.
final class FileOptions {

    @Option(names = "--dwellings", paramLabel = "F", required = true, order = 1)
    private Path dwellings = Path.of("");

    @Option(names = "--encoding", paramLabel = "E", converter = OptionValues.Encoding.class, order = 30)
    private Charset encoding = StandardCharsets.UTF_8;

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    Path dwellings() {
        return dwellings;
    }

    Charset encoding() {
        return encoding;
    }

    Texts texts(Terminal terminal) {
        return language.texts(terminal);
    }
}
