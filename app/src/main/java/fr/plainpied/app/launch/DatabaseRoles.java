package fr.plainpied.app.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes sure that the program serves as a role that owns no table and cannot pass row-level security.
final class DatabaseRoles {
    static final String APPLICATION = "plainpied_app";
    static final String OWNER = "plainpied_owner";
    static final String DATABASE = "plainpied";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRoles.class);
    private static final int OLDEST = 150_000;

    private DatabaseRoles() {}

    /// On the embedded server: two roles that sign in with their own passwords, and the database of the first.
    static ServedDatabase onEmbedded(EmbeddedServer server, DataDirectory data) {
        Database postgres = server.database("postgres");
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION}) {
                if (!ask(statement, "select exists(select from pg_roles where rolname = '" + role + "')")) {
                    statement.execute("create role " + role + " login password '" + data.password(role) + "'");
                }
            }
            if (!ask(statement, "select exists(select from pg_database where datname = '" + DATABASE + "')")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
                statement.execute("revoke all on database " + DATABASE + " from public");
                statement.execute("grant connect, temporary on database " + DATABASE + " to " + APPLICATION);
            }
        } catch (SQLException e) {
            throw LaunchFault.from(e, "launch.database.start", "log", data.log().toString());
        }
        server.complete();
        Database database = server.database(DATABASE);
        return new ServedDatabase(
                database.as(OWNER, data.password(OWNER)),
                database.as(APPLICATION, data.password(APPLICATION)),
                APPLICATION,
                Optional.empty());
    }

    /// On a server of one's own: the given account migrates, then serves as [#APPLICATION]. When it may neither make
    /// nor take that role it serves as itself, and forced row-level security still holds it.
    static ServedDatabase onServer(Database given) {
        try (Connection connection = given.connect();
                Statement statement = connection.createStatement()) {
            int version = number(statement, "select current_setting('server_version_num')::int");
            if (version < OLDEST) {
                throw LaunchFault.of("launch.database.old", "version", Integer.toString(version / 10_000));
            }
            if (takes(statement, given)) {
                return new ServedDatabase(given, given, APPLICATION, Optional.of(APPLICATION));
            }
            if (ask(statement, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
                throw LaunchFault.of("launch.database.bypass", "user", given.user(), "role", APPLICATION);
            }
            return new ServedDatabase(given, given, given.user(), Optional.empty());
        } catch (SQLException e) {
            throw fault(e, given);
        }
    }

    private static boolean takes(Statement statement, Database given) throws SQLException {
        boolean maker = ask(statement, "select rolsuper or rolcreaterole from pg_roles where rolname = current_user");
        String known = "select exists(select from pg_roles where rolname = '" + APPLICATION + "')";
        if (!ask(statement, known) && maker) {
            statement.execute("create role " + APPLICATION + " nologin");
        }
        if (!ask(statement, known)) {
            LOG.warn("{} may not make the role {}: it migrates and serves alike", given.user(), APPLICATION);
            return false;
        }
        if (ask(statement, "select rolsuper or rolbypassrls from pg_roles where rolname = '" + APPLICATION + "'")) {
            throw LaunchFault.of("launch.database.bypass", "user", APPLICATION, "role", APPLICATION);
        }
        String attempt = "set role " + APPLICATION + "; reset role";
        if (!tries(statement, attempt) && maker) {
            tries(statement, "grant " + APPLICATION + " to current_user");
        }
        return tries(statement, attempt);
    }

    private static boolean tries(Statement statement, String sql) {
        try {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            LOG.info("Refused: {}", sql, e);
            return false;
        }
    }

    static LaunchFault fault(SQLException e, Database given) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String key = switch (state) {
            case "28P01", "28000" -> "launch.database.password";
            case "3D000" -> "launch.database.unknown";
            default -> state.startsWith("08") ? "launch.database.unreachable" : "launch.database.refused";
        };
        return LaunchFault.from(e, key, "url", given.url().substring("jdbc:".length()), "user", given.user());
    }

    private static boolean ask(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static int number(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
