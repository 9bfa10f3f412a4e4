package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a file could not be read or written, and the way out.
final class FileTrouble {

    private FileTrouble() {}

    /// @param doing `read` or `write`
    static String of(String doing, Path file, @Nullable Throwable cause, Texts texts) {
        String kind = doing + "." + kind(file, cause);
        String detail = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
        return texts.of(kind, Map.of("file", file.toString(), "detail", detail));
    }

    private static String kind(Path file, @Nullable Throwable cause) {
        if (Files.isDirectory(file)) {
            return "directory";
        }
        return switch (cause) {
            case NoSuchFileException missing -> "missing";
            case AccessDeniedException denied -> "denied";
            case null, default -> "other";
        };
    }
}
