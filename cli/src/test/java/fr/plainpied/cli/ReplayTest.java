package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A ranking frozen by `match` is computed again by `replay`.
class ReplayTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private Path frozen = Path.of("");

    @BeforeEach
    void freezeTheExamples() {
        frozen = folder.resolve("classement.zip");
        Ran ran = Ran.examples("--freeze", frozen.toString());
        assertEquals(0, ran.code(), ran.err());
    }

    @Test
    void freezingDoesNotChangeTheAnswer() {
        assertEquals(
                Ran.examples("--format", "json").out(),
                Ran.examples(
                                "--format",
                                "json",
                                "--freeze",
                                folder.resolve("b.zip").toString())
                        .out());
    }

    @Test
    void whatWasFrozenComesBackToTheByte() {
        Ran ran = Ran.command("replay", frozen.toString());

        assertEquals(0, ran.code(), ran.err());
        assertEquals(
                "Classement figé du 1er juin 2026, avec le catalogue du 22 novembre 2026 : 6 logements, 5 demandes. "
                        + "Recalculé à partir de ce qui a été figé, le classement est le même, à l’octet près.",
                ran.told().strip());
    }

    @Test
    void theFilesOfTheSameDayChangeNothing() {
        Ran ran = replayWith("dwellings.csv");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.told().contains("Rien n’a changé depuis"), ran.told());
    }

    @Test
    void aValueCorrectedSinceIsNamedWithWhatItWouldChange() throws IOException {
        String before = Files.readString(Ran.EXAMPLES.resolve("dwellings.csv"));
        Path today = folder.resolve("today.csv");
        Files.writeString(today, before.lines().limit(6).reduce("", (all, line) -> all + line + "\n"));

        Ran ran = Ran.command("replay", frozen.toString(), "--dwellings", today.toString());
        JsonNode told = JSON.readTree(
                Ran.command("replay", frozen.toString(), "--dwellings", today.toString(), "--format", "json")
                        .out());

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.told().contains("L-06 : n’est plus là"), ran.told());
        assertTrue(told.get("same_bytes").asBoolean());
        JsonNode gone = told.get("since").get("inputs").get(0);
        assertEquals("L-06", gone.get("id").asString());
        assertFalse(gone.has("now"));
        assertEquals(5, told.get("since").get("outcomes").size());
    }

    @Test
    void aFileThatIsNotAFrozenRankingIsRefused() {
        Ran wrong = Ran.command("replay", Ran.EXAMPLES.resolve("requests.json").toString());
        Ran missing = Ran.command("replay", folder.resolve("nothing.zip").toString());
        Ran unsaid = Ran.command("replay");

        assertEquals(1, wrong.code());
        assertTrue(wrong.said().contains("n’est pas un classement figé par Plain-pied"), wrong.err());
        assertEquals(3, missing.code());
        assertTrue(missing.said().contains("n’existe pas"), missing.err());
        assertEquals(2, unsaid.code());
        assertTrue(unsaid.said().startsWith("Il manque FROZEN"), unsaid.err());
    }

    @Test
    void theFileReadIsNeverWrittenOver() {
        Ran ran = Ran.examples("--freeze", Ran.EXAMPLES.resolve("requests.json").toString());

        assertEquals(2, ran.code());
        assertTrue(ran.said().startsWith("--freeze nomme"), ran.err());
    }

    private Ran replayWith(String dwellings) {
        return Ran.command(
                "replay",
                frozen.toString(),
                "--dwellings",
                Ran.EXAMPLES.resolve(dwellings).toString(),
                "--requests",
                Ran.EXAMPLES.resolve("requests.json").toString(),
                "--adaptability",
                Ran.EXAMPLES.resolve("adaptability.csv").toString());
    }
}
