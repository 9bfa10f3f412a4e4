package fr.plainpied.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.cli.usage.Exit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void scale_answers_in_json_with_the_promised_keys() {
        assertEquals(
                Exit.DONE,
                run(
                        "scale",
                        "--requests",
                        "3000",
                        "--vacancies",
                        "4",
                        "--plain",
                        "1",
                        "--without-postgresql",
                        "--format",
                        "json"),
                err.toString());

        for (String key : List.of("requests", "index_median_ms", "index_bytes_per_request", "plain_median_ms")) {
            assertTrue(out.toString().contains("\"" + key + "\""), out.toString());
        }
        assertTrue(out.toString().contains("\"same_answer\":true"), out.toString());
    }

    @Test
    void scale_is_a_table_in_text_and_explains_itself_in_both_languages() {
        assertEquals(
                Exit.DONE,
                run("scale", "--requests", "2000", "--vacancies", "2", "--plain", "1", "--without-postgresql"));
        assertTrue(out.toString().contains("Mêmes réponses"), out.toString());
        assertEquals(Exit.DONE, run("scale", "--help", "--lang", "en"));
        assertTrue(out.toString().contains("the plain engine and PostgreSQL"), out.toString());
    }

    @Test
    void wrong_values_are_said_and_exit_with_2() {
        assertEquals(Exit.USAGE, run("scale", "--requests", "0", "--lang", "en"));
        assertTrue(err.toString().contains("a whole number, from 1 to 20 000 000"), err.toString());
    }
}
