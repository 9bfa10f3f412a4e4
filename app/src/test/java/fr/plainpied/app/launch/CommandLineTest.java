package fr.plainpied.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.ui.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    private static final Map<String, String> HOME = Map.of("HOME", "/home/ana");

    @Test
    void nothing_said_is_port_8080_and_the_usual_directory() {
        Options options = read("");
        assertEquals(8080, options.port());
        assertEquals(Path.of("/home/ana/.local/share/plain-pied"), options.data());
        assertTrue(options.databaseUrl().isEmpty());
        assertEquals(Locale.FRENCH, options.locale());
        assertFalse(options.demo());
    }

    @Test
    void an_option_wins_over_its_variable() {
        Map<String, String> environment =
                Map.of("HOME", "/h", "PLAINPIED_PORT", "81", "PLAINPIED_DATABASE_URL", "postgresql://u@h/b");
        Options options = CommandLine.read(new String[] {"--port=82"}, environment);
        assertEquals(82, options.port());
        assertEquals("postgresql://u@h/b", options.databaseUrl().orElseThrow());
    }

    @Test
    void the_language_is_asked_for_or_that_of_the_terminal() {
        assertEquals(Locale.ENGLISH, Options.spoken(new String[] {"--locale", "en"}, Map.of("LANG", "fr_FR.UTF-8")));
        assertEquals(Locale.ENGLISH, Options.spoken(new String[0], Map.of("LANG", "en_GB.UTF-8")));
        assertEquals(Locale.FRENCH, Options.spoken(new String[0], Map.of("LANG", "C.UTF-8")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --prot 80                                  | launch.usage.unknown
                    --port                                     | launch.usage.value
                    --port 65536                               | launch.usage.port
                    --port eighty                              | launch.usage.port
                    --locale de                                | launch.usage.locale
                    --demo=yes                                 | launch.usage.unknown
                    --fresh --database-url postgresql://u@h/b  | launch.usage.fresh
                    """)
    void a_wrong_option_is_named_with_the_way_out(String line, String key) {
        LaunchFault fault = assertThrows(LaunchFault.class, () -> read(line));
        assertEquals(key, fault.key());
        assertEquals(LaunchFault.WRONG_USAGE, fault.exitCode());
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertTrue(Words.in(locale).say(fault.key(), fault.arguments()).endsWith("."));
        }
    }

    @Test
    void a_failure_is_one_sentence_and_an_exit_code() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Launch.main(
                CommandLineTest.class,
                new String[] {"--locale", "en", "--port", "x"},
                HOME,
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertEquals(2, code);
        assertEquals(
                "Plain-pied: x is not a port number: give a number from 0 to 65535.\n",
                said.toString(StandardCharsets.UTF_8));
    }

    private static Options read(String line) {
        return CommandLine.read(line.isBlank() ? new String[0] : line.split(" +"), HOME);
    }
}
