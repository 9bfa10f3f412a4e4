import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Build step: migrates a throw-away PostgreSQL with the migrations of every module and writes jOOQ's view of each
/// schema into the package `fr.plainpied.app.<module>.jooq`. Does nothing while neither the migrations nor this file
/// have changed since the last run.
///
/// Arguments: the folder of the migrations, the folder to write.
public class Codegen {
    private static final String OWNER = "postgres";

    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path self = migrations.resolve("../../../../codegen/Codegen.java").normalize();
        Path stamp = target.resolve(".stamp");
        String mark = mark(migrations, self);
        if (Files.exists(stamp) && Files.readString(stamp).equals(mark)) {
            return;
        }
        // Not the machine's common folder: another account may own it.
        System.setProperty("ot.epg.working-dir", target.resolveSibling("../embedded-pg").normalize().toString());
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.WARN);
        delete(target);
        Files.createDirectories(target);
        // The terminal may name a language that this machine has not installed; PostgreSQL then refuses to start.
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
            for (String module : modules(migrations)) {
                migrate(server.getPostgresDatabase(), migrations, module);
                generate(server.getJdbcUrl(OWNER, "postgres"), module, target);
            }
        }
        Files.writeString(stamp, mark);
    }

    private static List<String> modules(Path migrations) throws IOException {
        return Files.readAllLines(migrations.resolve("modules.txt")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static void migrate(DataSource server, Path migrations, String module) {
        Flyway.configure()
                .dataSource(server)
                .schemas(module)
                .defaultSchema(module)
                .placeholders(Map.of("application", OWNER))
                .locations("filesystem:" + migrations.resolve(module))
                .load()
                .migrate();
    }

    private static void generate(String url, String module, Path target) throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.postgresql.Driver").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(module)
                                .withExcludes("flyway_schema_history"))
                        // The number of a transaction has no type of its own here; only PostgreSQL compares it.
                        .withGenerate(new Generate()
                                .withComments(false)
                                .withGlobalObjectReferences(true)
                                .withDeprecationOnUnknownTypes(false))
                        .withTarget(new Target()
                                .withPackageName("fr.plainpied.app." + module + ".jooq")
                                .withDirectory(target.toString()))));
    }

    private static String mark(Path migrations, Path self) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Stream.concat(Files.walk(migrations), Stream.of(self))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
