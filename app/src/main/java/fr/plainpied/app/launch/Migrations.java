package fr.plainpied.app.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings each module's schema to its latest state, in the order of `db/migration/modules.txt`. A module owns its
/// schema and the history table inside it.
///
/// The role that serves is granted the rows of every table a migration makes; a migration takes back what it must not
/// have, as in `revoke update, delete on audit_line from ${application}`.
public final class Migrations {
    private static final String FOLDER = "db/migration/";
    private static final long TURN = 7_526_472_295L;

    private Migrations() {}

    /// The schemas, in the order they are migrated.
    public static List<String> modules() {
        try (InputStream stream = Migrations.class.getClassLoader().getResourceAsStream(FOLDER + "modules.txt")) {
            if (stream == null) {
                throw new IllegalStateException(FOLDER + "modules.txt is not in the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Migrates every schema. Programs that start together on one database take turns.
    ///
    /// @throws LaunchFault naming the schema that could not be migrated
    public static void run(ServedDatabase database) {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + TURN + ")");
            for (String module : modules()) {
                migrate(statement, database, module);
            }
        } catch (SQLException e) {
            throw DatabaseRoles.fault(e, database.owner());
        }
    }

    private static void migrate(Statement statement, ServedDatabase database, String module) throws SQLException {
        String role = '"' + database.applicationRole().replace("\"", "\"\"") + '"';
        boolean apart = !database.applicationRole().equals(database.owner().user());
        statement.execute("create schema if not exists " + module);
        if (apart) {
            String grant = "alter default privileges in schema " + module + " grant ";
            statement.execute("grant usage on schema " + module + " to " + role);
            statement.execute(grant + "select, insert, update, delete on tables to " + role);
            statement.execute(grant + "usage, select on sequences to " + role);
        }
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(
                            database.owner().url(),
                            database.owner().user(),
                            database.owner().password())
                    .defaultSchema(module)
                    .schemas(module)
                    .createSchemas(false)
                    .locations("classpath:" + FOLDER + module)
                    .placeholders(Map.of("application", role))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw LaunchFault.from(e, "launch.database.migration", "schema", module);
        }
        if (apart) {
            statement.execute("revoke all on " + module + ".flyway_schema_history from " + role);
        }
    }
}
