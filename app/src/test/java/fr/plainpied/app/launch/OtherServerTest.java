package fr.plainpied.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.plainpied.app.Application;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The platform on a server of one's own, the oldest version that is supported.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OtherServerTest {
    private OtherServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    void start() throws Exception {
        server = OtherServer.start();
        for (String account : new String[] {"maker", "plain", "passer"}) {
            server.execute("postgres", "create role " + account + " login password '" + OtherServer.PASSWORD + "'");
            server.execute("postgres", "create database of_" + account + " owner " + account);
        }
        server.execute("postgres", "alter role maker createrole", "alter role passer bypassrls");
        server.execute("postgres", "create database of_admin");
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    @Order(1)
    void an_account_that_may_not_make_roles_migrates_and_serves_alike() throws SQLException {
        ServedDatabase database = served("plain", "of_plain");
        assertEquals("plain", database.applicationRole());
        Migrations.run(database);
        Migrations.run(database);
        assertEquals("0", ask(database.application(), "select count(*) from events.event_publication"));
        assertNotesChanges(database);
    }

    /// What is held in memory is told of every change, whichever role writes.
    private static void assertNotesChanges(ServedDatabase database) throws SQLException {
        try (Connection connection = database.application().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role " + database.applicationRole());
            statement.execute("select set_config('plainpied.actor_role', 'system', false)");
            statement.execute("insert into needs.request (id) values ('R-1')");
            statement.execute("insert into housing.landlord values (gen_random_uuid(), 'a', 'A')");
            statement.execute(
                    "insert into housing.residence select 'S-1', organisation_id, 'S', '1 rue', '56000', '56260',"
                            + " 'Vannes', false, 0, 0, 1970, 's' from housing.landlord");
            assertEquals("R-1", first(statement, "select subject from needs.request_change"));
            assertEquals("S-1", first(statement, "select subject from housing.dwelling_change"));
        }
    }

    @Test
    @Order(2)
    void an_account_that_passes_row_level_security_is_refused() {
        assertEquals("launch.database.bypass", fault("passer", "of_passer"));
    }

    @Test
    @Order(3)
    void an_account_that_may_make_roles_serves_as_one_that_owns_nothing() throws SQLException {
        ServedDatabase database = served("maker", "of_maker");
        assertEquals(DatabaseRoles.APPLICATION, database.setRole().orElseThrow());
        Migrations.run(database);
        assertEquals("0", askAs(database, "select count(*) from events.event_publication"), "granted what tables hold");
        assertNotesChanges(database);
        assertEquals("42501", refusal(database, "drop table events.event_publication"));
        assertEquals("42501", refusal(database, "select * from events.flyway_schema_history"));
    }

    @Test
    @Order(4)
    void the_program_starts_on_it_and_starts_no_server_of_its_own() {
        Options options = Options.in(folder).withDatabaseUrl(server.address("admin", "of_admin"));
        try (RunningProgram program = Launch.start(Application.class, options)) {
            assertEquals(false, folder.resolve("pg18").toFile().exists(), program.address());
        }
    }

    @Test
    @Order(5)
    void a_wrong_password_and_an_unknown_database_are_told_apart() {
        String wrong = server.address("plain", "of_plain").replace(":" + OtherServer.PASSWORD + "@", ":wrong@");
        LaunchFault refused =
                assertThrows(LaunchFault.class, () -> DatabaseRoles.onServer(DatabaseAddress.read(wrong)));
        assertEquals("launch.database.password", refused.key());
        assertEquals("launch.database.unknown", fault("plain", "of_nobody"));
    }

    private ServedDatabase served(String user, String database) {
        return DatabaseRoles.onServer(DatabaseAddress.read(server.address(user, database)));
    }

    private String fault(String user, String database) {
        return assertThrows(LaunchFault.class, () -> served(user, database)).key();
    }

    private static String askAs(ServedDatabase database, String question) throws SQLException {
        try (Connection connection = database.application().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role " + database.applicationRole());
            return first(statement, question);
        }
    }

    private static String refusal(ServedDatabase database, String sql) {
        return assertThrows(SQLException.class, () -> askAs(database, sql)).getSQLState();
    }

    private static String ask(Database database, String question) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            return first(statement, question);
        }
    }

    private static String first(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
