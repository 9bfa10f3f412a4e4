package fr.plainpied.app.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL server that comes with the program. Durable: each commit reaches the disk before it is answered;
/// every role signs in with a password; only this machine can reach it.
///
/// A server left running by a killed process is stopped first, so that its data is recovered and not lost.
final class EmbeddedServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START = Duration.ofSeconds(60);
    private static final long STOP_SECONDS = 60;

    private final DataDirectory data;
    private final EmbeddedPostgres server;

    private EmbeddedServer(DataDirectory data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    /// @throws LaunchFault when the server does not start
    static EmbeddedServer start(DataDirectory data) {
        try {
            forgetHalfMade(data);
            stopOrphan(data);
            return new EmbeddedServer(data, startTwice(data));
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            String log = data.log().toString();
            throw LaunchFault.from(e, alone() ? "launch.database.root" : "launch.database.start", "log", log);
        }
    }

    /// The database of that name, as the superuser.
    Database database(String name) {
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
        return new Database(url, SUPERUSER, data.password(SUPERUSER));
    }

    /// Says that roles and database are in place, so that the next start keeps them.
    void complete() {
        try {
            Files.writeString(marker(data), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Right after the last process of a server was killed its memory may still be held: the second try succeeds.
    private static EmbeddedPostgres startTwice(DataDirectory data) throws IOException {
        try {
            return startOnce(data);
        } catch (IOException e) {
            LOG.info("The database server did not start, trying once more", e);
            stopOrphan(data);
            return startOnce(data);
        }
    }

    private static EmbeddedPostgres startOnce(DataDirectory data) throws IOException {
        Path password = Files.createTempFile("plain-pied", ".pw");
        try {
            Files.writeString(password, data.password(SUPERUSER));
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data.database())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(data.engine().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START)
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "fr-FR")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", password.toString())
                    .setConnectConfig("password", data.password(SUPERUSER))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("listen_addresses", "localhost")
                    .start();
        } finally {
            Files.deleteIfExists(password);
        }
    }

    /// A directory without the marker never held a person's data: its making was cut short.
    private static void forgetHalfMade(DataDirectory data) throws IOException {
        if (Files.exists(data.database()) && !Files.exists(marker(data))) {
            stopOrphan(data);
            DataDirectory.delete(data.database());
        }
    }

    private static Path marker(DataDirectory data) {
        return data.database().resolve("plain-pied.complete");
    }

    private static void stopOrphan(DataDirectory data) throws IOException {
        Optional<Path> pgCtl = pgCtl(data);
        if (pgCtl.isEmpty() || orphan(data).isEmpty()) {
            return;
        }
        LOG.info("A database server was left running by a process that was killed: stopping it");
        List<String> command = new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
        command.addAll(
                List.of(pgCtl.get().toString(), "stop", "-D", data.database().toString()));
        command.addAll(List.of("-m", "fast", "-w", "-t", Long.toString(STOP_SECONDS)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        try {
            boolean ended = process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            LOG.info("The server that was left running {}", ended ? "has stopped" : "does not stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The server that still runs on our files. The number in its file may since belong to another program.
    private static Optional<ProcessHandle> orphan(DataDirectory data) throws IOException {
        Path file = data.database().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(line -> Long.parseLong(line.strip()))
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }

    private static Optional<Path> pgCtl(DataDirectory data) throws IOException {
        if (!Files.exists(data.engine())) {
            return Optional.empty();
        }
        try (Stream<Path> engines = Files.list(data.engine())) {
            return engines.map(engine -> engine.resolve("bin/pg_ctl"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    /// Root on a machine that lets it make no user namespace: PostgreSQL refuses to run.
    private static boolean alone() {
        return "root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("The database server did not stop", e);
        }
    }
}
