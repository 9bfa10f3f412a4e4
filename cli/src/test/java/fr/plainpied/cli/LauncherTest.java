package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The one command, on a project of empty jars with a build and a JDK that only say what they were asked.
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherTest {

    /// Counts the builds, and makes jars that hold the sources.
    private static final String BUILD = """
            #!/bin/sh
            echo built >> builds
            [ ! -p gate ] || cat gate > /dev/null
            [ ! -f broken ] || { echo '[ERROR] something is broken'; exit 1; }
            mkdir -p cli/target/lib
            echo cli > cli/target/cli-0.1.0.jar
            for module in kernel wording formats territory study solver; do
              cat $module/src/* > cli/target/lib/$module-0.1.0.jar
            done
            """;

    private static final String JAVA = """
            #!/bin/sh
            for word in "$@"; do
              case $word in -XX:AOTCacheOutput=*) : > "${word#*=}"; exit 0 ;; esac
            done
            echo "$@"
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aProject() throws IOException {
        Files.copy(Path.of("..", "plainpied"), folder.resolve("plainpied"));
        program("mvnw", BUILD);
        program("jdk/bin/java", JAVA);
        program("jdk/bin/javac", "#!/bin/sh\n");
        write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
        for (String module : List.of("kernel", "wording", "formats", "territory", "study", "solver", "cli")) {
            write(module + "/src/Source.java", module);
        }
    }

    @Test
    void theFirstLaunchBuildsAndTheNextOneOnlyAnswers() throws IOException, InterruptedException {
        Launched first = launch("match", "--top", "2");
        Launched next = launch("match", "--top", "2");

        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().endsWith("match --top 2\n"), first.out());
        assertTrue(first.out().contains("-XX:AOTCache="), first.out());
        assertEquals(first.out(), next.out());
        assertEquals("", next.err());
        assertEquals(1, builds());
    }

    @Test
    void twoLaunchesAtOnceBuildOnceAndBothAnswer() throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", folder.resolve("gate").toString()).start().waitFor();
        Process first = start("match");
        try (BufferedReader said = first.errorReader(StandardCharsets.UTF_8)) {
            said.readLine();
            Process second = start("check");
            try (BufferedReader waiting = second.errorReader(StandardCharsets.UTF_8)) {
                assertTrue(waiting.readLine().startsWith("Une autre commande prépare le programme"));
                Files.writeString(folder.resolve("gate"), "open\n", StandardOpenOption.WRITE);

                assertEquals(0, first.waitFor());
                assertEquals(0, second.waitFor());
            }
        }
        assertEquals(1, builds());
    }

    @Test
    void aLaunchThatWasKilledKeepsNobodyWaiting() throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", folder.resolve("gate").toString()).start().waitFor();
        Process killed = start("match");
        // The gate opens for writing once the build reads it: from there on no process is born that we would not see.
        try (OutputStream gate = Files.newOutputStream(folder.resolve("gate"))) {
            List<ProcessHandle> build = killed.descendants().toList();
            killed.destroyForcibly().waitFor();
            build.forEach(ProcessHandle::destroyForcibly);
            gate.flush();
        }
        Files.delete(folder.resolve("gate"));

        assertEquals(0, launch("match").code());
    }

    @Test
    void aSourceThatChangedIsBuiltAgainAndTheNewJarsAreTaken() throws IOException, InterruptedException {
        Launched before = launch("match");
        write("kernel/src/Source.java", "kernel, corrected");
        Path changed = folder.resolve("kernel/src/Source.java");
        FileTime later =
                FileTime.from(Files.getLastModifiedTime(changed).toInstant().plus(Duration.ofSeconds(5)));
        Files.setLastModifiedTime(changed, later);
        Launched after = launch("match");

        assertEquals(2, builds());
        assertNotEquals(before.out(), after.out(), "the program of before was started");
    }

    @Test
    void aBuildThatFailsIsSaidInOneSentenceWithItsLog() throws IOException, InterruptedException {
        write("broken", "");
        Launched launched = launch("check");

        assertEquals(3, launched.code());
        assertEquals("", launched.out());
        assertTrue(launched.err().contains("[ERROR] something is broken\n"), launched.err());
        assertTrue(launched.err().contains("le programme n’a pas pu être construit : lisez "), launched.err());
        assertTrue(Files.exists(folder.resolve(".run/build.log")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rapproche            | 2 | la commande « rapproche » n’existe pas
            rapproche --lang en  | 2 | there is no command "rapproche"
            help rapproche       | 2 | la commande « rapproche » n’existe pas
            doctor --fix         | 2 | doctor ne prend pas d’option
            help                 | 0 | rapproche des logements et des demandes
            help --lang en       | 0 | brings dwellings and requests together
            demo --help          | 0 | --port N
            serve --help         | 0 | --database-url URL
            test --help          | 0 | Vérifie tout ce que vérifie l’intégration continue
            doctor --help        | 0 | Dit ce qui manque
            match --help         | 0 | match --help
            help check           | 0 | check --help
            study --seeds 1      | 0 | study --seeds 1
            help study           | 0 | study --help
            help                 | 0 | une année d’attributions simulée
            help --lang en       | 0 | a simulated year of allocations
            """)
    void everyCommandSaysWhatItIsOrThatItIsNot(String line, int code, String said)
            throws IOException, InterruptedException {
        Launched launched = launch(line.split(" "));

        assertEquals(code, launched.code(), launched.err());
        assertTrue((launched.out() + launched.err()).contains(said), launched.out() + launched.err());
    }

    private record Launched(int code, String out, String err) {}

    private Launched launch(String... args) throws IOException, InterruptedException {
        Process process = start(args);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launched(process.waitFor(), out, err);
    }

    private Process start(String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(folder.resolve("plainpied").toString()).directory(folder.toFile());
        builder.command().addAll(List.of(args));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PLAINPIED_") || name.startsWith("LC_"));
        environment.put("LANG", "fr_FR.UTF-8");
        environment.put("PLAINPIED_JAVA_HOME", folder.resolve("jdk").toString());
        return builder.start();
    }

    private int builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    private void program(String name, String script) throws IOException {
        write(name, script);
        assertTrue(folder.resolve(name).toFile().setExecutable(true));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
