package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where an answer is written: standard output, or a file that appears whole or not at all.
final class Answer {

    private static final int BUFFER = 1 << 16;

    private final Terminal terminal;
    private final Texts texts;
    private final Optional<Path> file;

    Answer(Terminal terminal, Texts texts, Optional<Path> file) {
        this.terminal = terminal;
        this.texts = texts;
        this.file = file;
    }

    /// Whether the file of the answer is one of those that the command reads.
    boolean overwrites(Stream<Path> inputs) {
        return file.isPresent() && Files.exists(file.get()) && inputs.anyMatch(input -> isSame(input, file.get()));
    }

    private static boolean isSame(Path input, Path out) {
        try {
            return Files.exists(input) && Files.isSameFile(input, out);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// What writes the answer; it leaves the stream open.
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// @return the exit code
    int write(Writing writing) {
        return file.isPresent() ? toFile(file.get(), writing) : toTerminal(writing);
    }

    private int toTerminal(Writing writing) {
        try {
            into(terminal.out(), writing);
            return Exit.DONE;
        } catch (IOException broken) {
            if (isClosedPipe(broken)) {
                return Exit.DONE;
            }
            terminal.say(texts.of("write.output", "detail", String.valueOf(broken.getMessage())));
            return Exit.NO_FILE;
        }
    }

    /// The reader, such as `head`, had enough. The message is the system's, in its own language.
    private static boolean isClosedPipe(IOException broken) {
        String message = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe");
    }

    private int toFile(Path asked, Writing writing) {
        try {
            if (Files.exists(asked) && !Files.isRegularFile(asked) && !Files.isDirectory(asked)) {
                try (OutputStream device = Files.newOutputStream(asked)) {
                    into(device, writing);
                }
            } else {
                whole(Files.exists(asked) ? asked.toRealPath() : asked.toAbsolutePath(), writing);
            }
            return Exit.DONE;
        } catch (IOException unwritable) {
            terminal.say(FileTrouble.of("write", asked, unwritable, texts));
            return Exit.NO_FILE;
        }
    }

    /// Written beside its place, then moved there.
    private static void whole(Path target, Writing writing) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException(target.toString());
        }
        Path beside = target.resolveSibling(
                ".%s.%d".formatted(target.getFileName(), ProcessHandle.current().pid()));
        try {
            try (OutputStream out = Files.newOutputStream(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                into(out, writing);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void into(OutputStream stream, Writing writing) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(stream, BUFFER);
        writing.to(buffered);
        buffered.flush();
    }
}
