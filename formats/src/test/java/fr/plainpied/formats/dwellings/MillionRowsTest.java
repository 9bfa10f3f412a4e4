package fr.plainpied.formats.dwellings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MillionRowsTest {

    @Test
    void aMillionRowsAreCheckedIn64Megabytes() throws IOException {
        Process checking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionRows.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(checking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("""
                1000000
                million.csv:1000002:1: The identifier “LGT-00000000” is already that of line 2. Give each dwelling its\
                 own.
                """, said);
    }
}
