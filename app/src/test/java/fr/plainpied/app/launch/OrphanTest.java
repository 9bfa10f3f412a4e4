package fr.plainpied.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {
    @TempDir
    private Path folder;

    @Test
    void the_server_of_a_killed_program_is_stopped_and_no_row_is_lost() throws Exception {
        writeThenKill("first");
        assertTrue(Files.exists(folder.resolve("pg18/postmaster.pid")), "the server outlives its program");
        writeThenKill("second");
        try (DataDirectory data = DataDirectory.hold(folder);
                EmbeddedServer server = EmbeddedServer.start(data)) {
            assertEquals(
                    "first, second",
                    ask(
                            DatabaseRoles.onEmbedded(server, data).owner(),
                            "select string_agg(line, ', ' order by line) from public.kept"));
        }
    }

    @Test
    void the_embedded_server_is_durable_and_asks_for_passwords() throws Exception {
        try (DataDirectory data = DataDirectory.hold(folder);
                EmbeddedServer server = EmbeddedServer.start(data)) {
            ServedDatabase database = DatabaseRoles.onEmbedded(server, data);
            assertEquals("on", ask(database.owner(), "show fsync"));
            assertEquals("on", ask(database.owner(), "show synchronous_commit"));
            assertEquals(
                    "f f f",
                    ask(
                            database.application(),
                            "select concat_ws(' ', rolsuper, rolbypassrls, rolcreaterole) from pg_roles"
                                    + " where rolname = current_user"));
            Database guessed = new Database(database.owner().url(), EmbeddedServer.SUPERUSER, "postgres");
            assertEquals("28P01", refusal(guessed));
        }
    }

    private void writeThenKill(String line) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrphanMaker.class.getName(),
                        folder.toString(),
                        line))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = program.inputReader()) {
            assertTrue(said.lines().anyMatch("written"::equals));
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private static String ask(Database database, String question) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String refusal(Database database) {
        try (Connection connection = database.connect()) {
            return "let in: " + connection;
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}
