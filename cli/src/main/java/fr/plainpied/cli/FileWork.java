package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every command over files owes around its own work: it never writes over a file that it reads, and it names the
/// one that cannot be read.
record FileWork(Terminal terminal, Texts texts) {

    /// The work itself.
    interface Work {
        /// @return the exit code
        int run() throws CannotRead;
    }

    /// @param written the files to write, by the option that names them
    /// @return the exit code
    int run(List<Path> read, Map<String, Optional<Path>> written, Work work) {
        for (Map.Entry<String, Optional<Path>> target : written.entrySet()) {
            if (new Answer(terminal, texts, target.getValue()).overwrites(read.stream())) {
                String file = target.getValue().map(Path::toString).orElse("");
                terminal.say(texts.of("wrong.overwrites", "option", target.getKey(), "file", file));
                return Exit.USAGE;
            }
        }
        try {
            return work.run();
        } catch (CannotRead unreadable) {
            terminal.say(unreadable.sentence(texts));
            return Exit.NO_FILE;
        }
    }
}
