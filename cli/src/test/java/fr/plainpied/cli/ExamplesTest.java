package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of `examples` and what their walk through says of them.
class ExamplesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theAnswerForProgramsIsTheOneKeptBesideTheExamples() throws IOException {
        Ran ran = Ran.examples("--format", "json");

        assertEquals(0, ran.code(), ran.err());
        assertEquals(Files.readString(Ran.EXAMPLES.resolve("expected.json")), ran.out());
    }

    @Test
    void theAnswerForReadersIsTheOneKeptBesideTheExamples() throws IOException {
        Ran ran = Ran.examples();

        assertEquals(0, ran.code(), ran.err());
        assertEquals(Files.readString(Ran.EXAMPLES.resolve("expected.txt")), ran.out());
    }

    @Test
    void theExamplesShowEveryVerdictAndBothKindsOfWorks() {
        Set<String> shown = new TreeSet<>();
        for (JsonNode match :
                JSON.readTree(Ran.examples("--format", "json").out()).get("matches")) {
            for (JsonNode candidate : match.get("candidates")) {
                String verdict = candidate.get("verdict").asString();
                boolean works = verdict.equals("FITS_AFTER_WORKS");
                boolean simple = candidate.get("works").get("simple").asBoolean();
                shown.add(works ? verdict + (simple ? " simple" : " heavy") : verdict);
            }
        }
        assertEquals(
                Set.of("FITS", "FITS_AFTER_WORKS simple", "FITS_AFTER_WORKS heavy", "TO_VERIFY", "DOES_NOT_FIT"),
                shown);
    }

    @Test
    void noFileOfTheExamplesHasAFaultOrAWarning() {
        Ran ran = Ran.command(
                "check",
                "--dwellings",
                Ran.EXAMPLES.resolve("dwellings.csv").toString(),
                "--requests",
                Ran.EXAMPLES.resolve("requests.json").toString(),
                "--adaptability",
                Ran.EXAMPLES.resolve("adaptability.csv").toString());

        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertEquals("6 logements lus, aucune erreur.\n5 demandes lues, aucune erreur.\n", ran.out());
    }

    @Test
    void theSameQuestionHasTheSameBytes() {
        String first = Ran.examples("--format", "json", "--seed", "7").out();

        assertEquals(first, Ran.examples("--format", "json", "--seed", "7").out());
        assertTrue(first.contains("\"seed\":7"));
    }

    @Test
    void aRequestAskedAloneIsAnsweredWithDwellings() {
        JsonNode answer = JSON.readTree(
                Ran.examples("--request", "D-101", "--format", "json").out());
        JsonNode match = answer.get("matches").get(0);

        assertEquals(1, answer.get("matches").size());
        assertEquals("D-101", match.get("request").asString());
        assertEquals(6, match.get("dwellings").size());
        assertEquals("L-01", match.get("dwellings").get(0).get("dwelling").asString());
        assertEquals(1, match.get("dwellings").get(0).get("rank").asInt());
    }

    @Test
    void aDwellingAndARequestAskedTogetherAreGroupedByDwelling() {
        JsonNode answer = JSON.readTree(Ran.examples("--request", "D-101", "--dwelling", "L-02", "--format", "json")
                .out());
        JsonNode match = answer.get("matches").get(0);

        assertEquals("L-02", match.get("dwelling").asString());
        assertEquals(1, match.get("candidates").size());
        assertEquals("D-101", match.get("candidates").get(0).get("request").asString());
    }

    @Test
    void topKeepsTheFirstOfEachGroup() {
        JsonNode answer =
                JSON.readTree(Ran.examples("--top", "2", "--format", "json").out());

        assertEquals(6, answer.get("matches").size());
        answer.get("matches")
                .forEach(match -> assertEquals(2, match.get("candidates").size()));
    }

    @Test
    void csvHasARowForEachPair() {
        Ran ran = Ran.examples("--format", "csv");

        assertEquals(1 + 6 * 5, ran.out().lines().count());
        assertTrue(ran.out().startsWith("dwelling,class,request,rank,proposable,verdict,works"));
    }

    @Test
    void theHorizonBringsTheNeedsForeseen() {
        assertTrue(Ran.examples("--dwelling", "L-03", "--request", "D-102", "--horizon", "3", "--lang", "en")
                .told()
                .contains("Needs foreseen within 3 years count."));
    }

    @Test
    void theDayIsTodayUnlessItIsSaid() {
        assertTrue(Ran.examples("--format", "json").out().contains("\"date\":\"2026-06-01\""));
        assertTrue(
                Ran.examples("--format", "json", "--date", "2027-01-31").out().contains("\"date\":\"2027-01-31\""));
    }

    @Test
    void classesSayWhatToMeasure() {
        String dwellings = Ran.EXAMPLES.resolve("dwellings.csv").toString();
        JsonNode answer = JSON.readTree(Ran.command("classes", "--dwellings", dwellings, "--format", "json")
                .out());
        JsonNode open = answer.get("classes").get(3);

        assertEquals("2026-11-22", answer.get("edition").asString());
        assertEquals("L-04", open.get("dwelling").asString());
        assertEquals("G", open.get("class").asString());
        assertTrue(open.get("to_measure").toString().contains("corridor_width_mm"));
        assertTrue(Ran.command("classes", "--dwellings", dwellings).told().contains("L-01 : Classe A"));
        assertEquals(
                7,
                Ran.command("classes", "--dwellings", dwellings, "--format", "csv")
                        .out()
                        .lines()
                        .count());
    }
}
