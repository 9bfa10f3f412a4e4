package fr.plainpied.bench.scale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/// The embedded PostgreSQL on throw-away data, set as a good administrator would for a machine that serves nothing
/// else: much memory, parallel workers, a solid-state disk; and for a load that may be lost.
final class PostgresqlServer implements AutoCloseable {

    private final Path data;
    private final EmbeddedPostgres server;
    private final Connection connection;

    private PostgresqlServer(Path data, EmbeddedPostgres server, Connection connection) {
        this.data = data;
        this.server = server;
        this.connection = connection;
    }

    static PostgresqlServer start() throws IOException, SQLException {
        Path data = Files.createTempDirectory("plain-pied-scale");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("pg"))
                .setOverrideWorkingDirectory(data.resolve("engine").toFile())
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("effective_cache_size", "4GB")
                .setServerConfig("work_mem", "256MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_parallel_workers_per_gather", "2")
                .setServerConfig("max_parallel_maintenance_workers", "2")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("fsync", "off")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("listen_addresses", "localhost")
                .start();
        String url = "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort());
        return new PostgresqlServer(data, server, DriverManager.getConnection(url, "postgres", "postgres"));
    }

    WideTable table() throws SQLException {
        return new WideTable(connection);
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
