package fr.plainpied.app.launch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A PostgreSQL server of the machine (Debian's, 15 or later), made for one test class on a free port. The tests are
/// skipped, and say why, where there is none.
final class OtherServer {
    static final String PASSWORD = "other";
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path programs;
    private final Path folder;
    private final int port;

    private OtherServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    static OtherServer start() throws IOException, InterruptedException {
        Path programs = Path.of(System.getProperty("plainpied.postgres", "/usr/lib/postgresql/15/bin"));
        assumeTrue(
                Files.isExecutable(programs.resolve("initdb")),
                "no PostgreSQL in " + programs + ": ./plainpied test installs it");
        Path folder = Files.createTempDirectory("other-server");
        if (ROOT) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        OtherServer server = new OtherServer(programs, folder, freePort());
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        server.run(
                "initdb",
                "-D",
                server.data(),
                "-A",
                "scram-sha-256",
                "-U",
                "admin",
                "--pwfile=" + password,
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        String options = "-p " + server.port + " -c listen_addresses=localhost -c unix_socket_directories=";
        server.run(
                "pg_ctl", "-D", server.data(), "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
        return server;
    }

    /// The address of a database of this server for an account.
    String address(String user, String database) {
        return "postgresql://" + user + ":" + PASSWORD + "@localhost:" + port + "/" + database;
    }

    void execute(String database, String... statements) throws SQLException {
        try (Connection connection =
                        DatabaseAddress.read(address("admin", database)).connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                ROOT ? List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("other-server", ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(program + " answered " + code + ": " + Files.readString(output));
        }
        Files.delete(output);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
