package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RightsTest {

    private static final String PENSIONER = """
            - name: Ada
              period: 2025-06
              input:
                individus:
                  ada: {date_naissance: 1950-01-01, retraite_brute: {2025: 8400}, retraite_nette: {2025: 8400}}
                famille: {parents: [ada]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("ada.yaml");
        Files.writeString(file, PENSIONER);
    }

    @Test
    void eachRightIsGivenWithItsCalculationAndItsText() {
        Ran ran = Ran.command("rights", "--situation", file.toString());

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.told().contains("334,29 € par mois"), ran.out());
        assertTrue(
                ran.told().contains("aspa.ceiling_single = 12 411,44 depuis le 2025-01-01, Circulaire Cnav"),
                ran.out());
        assertTrue(ran.told().contains("une simulation, pas une décision"));
    }

    @Test
    void anExpectedAmountThatIsMissedIsSaidAndIsAnError() throws IOException {
        Files.writeString(file, PENSIONER + "  output: {aspa: 334.287, apl: 12, revenu_disponible: 1}\n");
        Ran ran = Ran.command("rights", "--situation", file.toString(), "--format", "json");

        assertEquals(1, ran.code(), ran.err());
        JsonNode results =
                new JsonMapper().readTree(ran.out()).path("cases").path(0).path("results");
        assertEquals("equal", results.path(0).path("status").asString());
        assertEquals("different", results.path(1).path("status").asString());
        assertEquals("not_covered", results.path(2).path("status").asString());
    }

    @Test
    void aFolderGivesATableByBenefit() throws IOException {
        Files.writeString(file, PENSIONER + "  output: {aspa: 334.287}\n");
        Files.writeString(
                folder.resolve("old.yaml"), PENSIONER.replace("2025-06", "1998-06") + "  output: {aspa: 1}\n");
        Ran ran = Ran.command("rights", "--report", folder.toString(), "--set", "openfisca");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.told().contains("aspa 2 1 1 0 1"), ran.out());
    }

    @Test
    void aFaultIsSaidAtItsLine() throws IOException {
        Files.writeString(file, PENSIONER.replace("8400", "-8400"));
        Ran ran = Ran.command("rights", "--situation", file.toString());

        assertEquals(1, ran.code());
        assertTrue(ran.said().contains("ada.yaml:5:"), ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void wrongUsageIsSaid() {
        assertEquals(2, Ran.command("rights").code());
        assertEquals(
                2, Ran.command("rights", "--situation", "x", "--report", "y").code());
        assertTrue(
                Ran.command("rights", "--situation", "x", "--set", "law").said().contains("in-force ou openfisca"));
        assertEquals(3, Ran.command("rights", "--situation", "none.yaml").code());
    }
}
