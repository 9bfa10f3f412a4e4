package fr.plainpied.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.Application;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    @TempDir
    private Path folder;

    @Test
    void a_started_program_answers_then_stops_and_starts_again_on_its_data() throws Exception {
        Options options = Options.in(folder.resolve("data"));
        try (RunningProgram program = Launch.start(Application.class, options)) {
            HttpResponse<String> health = get(program.address() + "/healthz");
            assertEquals(200, health.statusCode());
            assertEquals("ok", health.body());
            HttpResponse<String> home = get(program.address() + "/");
            assertEquals(200, home.statusCode());
            assertTrue(home.headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("")
                    .startsWith("default-src 'none'"));
            assertEquals(
                    "nosniff",
                    home.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertTrue(home.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
            LaunchFault held = assertThrows(LaunchFault.class, () -> Launch.start(Application.class, options));
            assertEquals("launch.data.held", held.key());
        }
        try (RunningProgram program = Launch.start(Application.class, options)) {
            assertEquals(200, get(program.address() + "/connexion").statusCode());
        }
    }

    @Test
    void the_secret_of_the_database_is_for_its_owner_only() throws IOException {
        Path secret;
        String made;
        try (DataDirectory data = DataDirectory.hold(folder)) {
            made = data.password("role");
            secret = data.secretFile();
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        }
        try (DataDirectory data = DataDirectory.hold(folder)) {
            assertEquals(made, data.password("role"));
        }
    }

    @Test
    void a_taken_port_is_told_before_anything_is_started() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            LaunchFault fault = assertThrows(
                    LaunchFault.class, () -> Launch.start(Application.class, onPort(taken.getLocalPort())));
            assertEquals("launch.port.taken", fault.key());
            assertEquals(LaunchFault.CANNOT, fault.exitCode());
        }
    }

    @Test
    void a_file_in_place_of_the_data_directory_is_told() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        LaunchFault fault = assertThrows(LaunchFault.class, () -> DataDirectory.hold(file));
        assertEquals("launch.data.unwritable", fault.key());
    }

    @Test
    void a_server_that_does_not_answer_is_told() {
        Options options = Options.in(folder).withDatabaseUrl("postgresql://ana:x@localhost:1/b");
        LaunchFault fault = assertThrows(LaunchFault.class, () -> Launch.start(Application.class, options));
        assertEquals("launch.database.unreachable", fault.key());
    }

    private Options onPort(int port) {
        Options usual = Options.in(folder);
        return new Options(
                port, Optional.empty(), usual.data(), usual.databaseUrl(), usual.locale(), false, false, false);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
