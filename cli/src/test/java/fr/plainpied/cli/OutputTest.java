package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theAnswerGoesToTheFileNamedAndNothingElseIsLeftBeside() throws IOException {
        Path file = folder.resolve("answer.json");
        Ran ran = Ran.examples("--format", "json", "--out", file.toString());

        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertEquals(Ran.examples("--format", "json").out(), Files.readString(file));
        assertEquals(List.of(file), content());
    }

    @Test
    void anAnswerReplacesTheOneBefore() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), "before");

        assertEquals(0, Ran.examples("--out", file.toString()).code());
        assertTrue(Files.readString(file).startsWith("Rapprochement"));
    }

    @Test
    void aFileIsNotTouchedWhenTheDataHaveFaults() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), "before");
        Ran ran = Ran.examples("--dwelling", "L-99", "--out", file.toString());

        assertEquals(1, ran.code());
        assertEquals("before", Files.readString(file));
    }

    @Test
    void aFileThatCannotBeWrittenIsCodeThree() throws IOException {
        Ran directory = Ran.examples("--out", folder.toString());
        Ran missing = Ran.examples("--out", folder.resolve("none/answer.txt").toString());

        assertEquals(3, directory.code());
        assertTrue(directory.err().contains("c’est un dossier"), directory.err());
        assertEquals(3, missing.code());
        assertTrue(missing.err().contains("le dossier n’existe pas"), missing.err());
        assertEquals(List.of(), content());
    }

    @ParameterizedTest
    @CsvSource({
        "dwellings.csv, match --dwellings dwellings.csv --requests requests.json --out",
        "requests.json, match --dwellings dwellings.csv --requests requests.json --freeze",
        "requests.json, allocate --dwellings dwellings.csv --requests requests.json --out",
        "dwellings.csv, exchange --dwellings dwellings.csv --requests requests.json --out",
        "dwellings.csv, classes --dwellings dwellings.csv --out",
        "dwellings.csv, replay dwellings.csv --out",
        "dwellings.csv, rights --situation dwellings.csv --out",
    })
    void aFileThatIsReadIsNeverOverwritten(String read, String line) throws IOException {
        for (String name : List.of("dwellings.csv", "requests.json")) {
            Files.copy(Ran.EXAMPLES.resolve(name), folder.resolve(name));
        }
        String before = Files.readString(folder.resolve(read));
        Ran ran = Ran.command(Stream.of((line + " " + read).split(" "))
                .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new));

        assertEquals(2, ran.code(), ran.err());
        assertTrue(ran.said().contains("qui est lu par la commande"), ran.said());
        assertEquals(before, Files.readString(folder.resolve(read)));
    }

    @Test
    void aReaderThatGoesAwayIsNoFault() {
        String[] args = {
            "classes", "--dwellings", Ran.EXAMPLES.resolve("dwellings.csv").toString()
        };
        Ran ran = Ran.into(failing("Broken pipe"), args);

        assertEquals(0, ran.code());
        assertEquals("", ran.err());
    }

    @Test
    void aFullDiskIsSaid() {
        String[] args = {
            "classes", "--dwellings", Ran.EXAMPLES.resolve("dwellings.csv").toString()
        };
        Ran ran = Ran.into(failing("No space left on device"), args);

        assertEquals(3, ran.code());
        assertTrue(ran.err().contains("No space left on device"), ran.err());
    }

    @Test
    void thePageIsWholeEscapedAndNeedsNothingElse() throws IOException {
        Path dwellings = Files.writeString(
                folder.resolve("dwellings.csv"), "dwelling_id,residence\nL1,<script>alert('&')</script>\n");
        Ran ran = Ran.command(
                "match",
                "--dwellings",
                dwellings.toString(),
                "--requests",
                Ran.EXAMPLES.resolve("requests.json").toString(),
                "--format",
                "html");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("<!doctype html>\n<html lang=\"fr-FR\">"));
        assertTrue(ran.out().endsWith("</html>\n"));
        assertTrue(ran.out().contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;"));
        assertTrue(ran.out().contains("<th scope=\"col\">"));
        assertTrue(ran.out().contains("<th scope=\"row\">"));
        assertTrue(ran.out().contains("<caption>"));
        for (String outside : List.of("<script", "http://", "https://", "<link", "<img", "url(")) {
            assertFalse(ran.out().contains(outside), outside);
        }
    }

    @Test
    void everyTagOfThePageIsClosed() {
        String page = Ran.examples("--format", "html", "--lang", "en").out();

        for (String tag :
                List.of("main", "section", "article", "table", "thead", "tbody", "tr", "ul", "dl", "h2", "h3")) {
            assertEquals(count(page, "<" + tag + "[ >]"), count(page, "</" + tag + ">"), tag);
        }
        assertTrue(page.contains("<html lang=\"en-GB\">"));
        assertEquals(6, count(page, "<h2"));
        assertEquals(18, count(page, "<h3"));
    }

    @Test
    void linesOfTheTerminalStayWithinTheirWidth() {
        assertEquals(
                List.of(),
                Ran.examples()
                        .out()
                        .lines()
                        .filter(line -> line.length() > Lines.WIDTH)
                        .toList());
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
