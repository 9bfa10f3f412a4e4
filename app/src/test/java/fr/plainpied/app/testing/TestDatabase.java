package fr.plainpied.app.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.plainpied.app.launch.Database;
import fr.plainpied.app.launch.Migrations;
import fr.plainpied.app.launch.ServedDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/// A database of the whole platform, migrated and empty, for one test class:
///
/// ```
/// private static final TestDatabase DATABASE = TestDatabase.fresh();
/// ```
///
/// The roles are those of service: `owner()` owns the schemas, `application()` is what row-level security holds.
public final class TestDatabase {
    private static final String OWNER = "plainpied_owner";
    private static final String APPLICATION = "plainpied_app";
    private static final String PASSWORD = "test";
    private static final String TEMPLATE = "platform";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ServedDatabase served;

    private TestDatabase(ServedDatabase served) {
        this.served = served;
    }

    /// A new copy. Nothing has to be closed: the server ends with the process.
    public static TestDatabase fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return new TestDatabase(named(name));
    }

    /// What the migrations and the program are given.
    public ServedDatabase served() {
        return served;
    }

    /// The role that owns the schemas.
    public Database owner() {
        return served.owner();
    }

    /// The role that serves.
    public Database application() {
        return served.application();
    }

    /// A small pool of the role that serves; the caller closes it.
    public HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(application().url());
        config.setUsername(application().user());
        config.setPassword(application().password());
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private static ServedDatabase named(String name) {
        String url = "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name;
        return new ServedDatabase(
                new Database(url, OWNER, PASSWORD),
                new Database(url, APPLICATION, PASSWORD),
                APPLICATION,
                Optional.empty());
    }

    private static void execute(String sql) {
        Server.execute(Server.POSTGRES, sql);
    }

    /// Started by the first test that needs it.
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "fr-FR")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                execute(server, "create role " + OWNER + " login password '" + PASSWORD + "'");
                execute(server, "create role " + APPLICATION + " login password '" + PASSWORD + "'");
                execute(server, "create database " + TEMPLATE + " owner " + OWNER);
                String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + TEMPLATE;
                Database owner = new Database(url, OWNER, PASSWORD);
                Migrations.run(new ServedDatabase(owner, owner, APPLICATION, Optional.empty()));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// After the programs of the tests, whose pools still hold connections.
        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void execute(EmbeddedPostgres server, String sql) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }
}
