package fr.plainpied.app.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/// The directory where an installation keeps what it must not lose. Held by one process at a time; readable by its
/// owner only.
final class DataDirectory implements AutoCloseable {
    private static final int SECRET_BYTES = 32;

    private final Path root;
    private final FileChannel held;

    private DataDirectory(Path root, FileChannel held) {
        this.root = root;
        this.held = held;
    }

    /// Makes the directory if need be and holds it.
    ///
    /// @throws LaunchFault when it cannot be written, or another process holds it
    static DataDirectory hold(Path root) {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            return new DataDirectory(root, lock(root));
        } catch (IOException e) {
            throw LaunchFault.from(e, "launch.data.unwritable", "directory", root.toString());
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw LaunchFault.from(e, "launch.data.held", "directory", root.toString());
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw LaunchFault.of("launch.data.held", "directory", root.toString());
        }
        return channel;
    }

    /// Where the PostgreSQL programs are unpacked.
    Path engine() {
        return root.resolve("engine");
    }

    /// The files of the embedded database.
    Path database() {
        return root.resolve("pg18");
    }

    Path log() {
        return root.resolve("logs").resolve("plain-pied.log");
    }

    /// Forgets the embedded database. What the administrator put beside it stays.
    void forget() {
        try {
            delete(database());
            Files.deleteIfExists(secretFile());
        } catch (IOException e) {
            throw LaunchFault.from(e, "launch.data.unwritable", "directory", root.toString());
        }
    }

    /// What the passwords of the embedded server are made from; readable by its owner only.
    Path secretFile() {
        return root.resolve("database-secret");
    }

    /// The password of a role of the embedded server, made from a secret drawn at random once.
    String password(String role) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(role.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw LaunchFault.from(e, "launch.data.unwritable", "directory", root.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String secret() throws IOException {
        Path file = secretFile();
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        Path draft = Files.createTempFile(root, "secret", ".new");
        Files.writeString(draft, secret);
        Files.move(draft, file);
        return secret;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
