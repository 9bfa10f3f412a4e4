package fr.plainpied.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The machine that a measure was made on.
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /// Its processor as the system names it, else its kind.
    static String processor() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(kind());
        } catch (IOException elsewhere) {
            return kind();
        }
    }

    private static String kind() {
        return System.getProperty("os.arch", "");
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }
}
