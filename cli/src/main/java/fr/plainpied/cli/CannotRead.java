package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import java.io.IOException;
import java.nio.file.Path;

/// A file that was named cannot be read.
final class CannotRead extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    CannotRead(Path file, IOException cause) {
        super(cause);
        this.file = file;
    }

    String sentence(Texts texts) {
        return FileTrouble.of("read", file, getCause(), texts);
    }
}
