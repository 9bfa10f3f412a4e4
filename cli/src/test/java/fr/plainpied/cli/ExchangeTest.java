package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExchangeTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String HOMES = """
            dwelling_id,landlord,corridor_width_mm,turning_bathroom_mm
            large,Les Ajoncs,1200,1000
            tourne,La Rade,800,1500
            vide,La Rade,1200,1500
            """;

    private static final String REQUESTS = """
            {"requests":[
              {"id":"Anne","priority_points":3,"present_dwelling":"tourne","household":[{"id":"p","requirements":[
                {"criterion":"corridor_width_mm","comparator":">=","value":1100,"strength":"must"}]}]},
              {"id":"Bruno","priority_points":2,"present_dwelling":"large","household":[{"id":"p","requirements":[
                {"criterion":"turning_bathroom_mm","comparator":">=","value":1500,"strength":"must"}]}]},
              {"id":"Chloé","household":[{"id":"p"}]}
            ]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Ran exchange(String homes, String requests, String... more) throws IOException {
        Path dwellings = Files.writeString(folder.resolve("dwellings.csv"), homes);
        Path file = Files.writeString(folder.resolve("requests.json"), requests);
        List<String> args = new ArrayList<>(
                List.of("exchange", "--dwellings", dwellings.toString(), "--requests", file.toString()));
        args.addAll(List.of(more));
        return Ran.command(args.toArray(String[]::new));
    }

    @Test
    void everybodyIsHousedByAnExchangeAndAVacancy() throws IOException {
        Ran ran = exchange(HOMES, REQUESTS, "--format", "json");
        assertEquals(0, ran.code(), ran.err());
        JsonNode plan = JSON.readTree(ran.out());
        JsonNode objective = plan.get("objective");
        int moves = 0;
        for (JsonNode cycle : plan.get("cycles")) {
            moves += cycle.size();
        }
        for (JsonNode chain : plan.get("chains")) {
            assertEquals("vide", chain.get("starts_with").asString());
            moves += chain.get("moves").size();
        }

        assertEquals(2, objective.get("moved_from_unsuitable").asInt());
        assertEquals(3, objective.get("housed").asInt());
        assertEquals(5, objective.get("priority").asInt());
        assertEquals(3, moves);
        assertTrue(plan.get("optimal").asBoolean());
        assertEquals(0, plan.get("gap").asInt());
        assertEquals(3, plan.get("withdrawals").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void eachCycleAndChainIsAStoryHomeByHome(String language) throws IOException {
        Ran text = exchange(HOMES, REQUESTS, "--lang", language);
        Ran page = exchange(HOMES, REQUESTS, "--lang", language, "--format", "html");

        assertEquals(0, text.code(), text.err());
        assertTrue(text.told().contains(language.equals("fr") ? "Si Anne se retire" : "If Anne withdraws"), text.out());
        assertTrue(text.told().contains(language.equals("fr") ? "le même jour" : "the same day"));
        assertTrue(text.told().contains("La Rade"));
        assertTrue(page.out().endsWith("</html>\n"));
        assertEquals(
                List.of(),
                text.out().lines().filter(line -> line.length() > Lines.WIDTH).toList());
    }

    @Test
    void csvHasARowForEachMove() throws IOException {
        Ran ran = exchange(HOMES, REQUESTS, "--format", "csv");

        assertEquals(4, ran.out().lines().count());
        assertTrue(ran.out().startsWith("story,kind,step,request,from"));
    }

    @Test
    void aTenantWhoLeavesOpensAChain() throws IOException {
        Ran ran = exchange(HOMES, REQUESTS, "--leaving", "Bruno", "--vacancies", "vide", "--format", "json");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("\"housed\":2"), ran.out());
    }

    @Test
    void aHomeThatIsNotThereOrIsTwiceLivedInIsSaid() throws IOException {
        Ran absent = exchange(HOMES, REQUESTS.replace("\"present_dwelling\":\"large\"", "\"present_dwelling\":\"L9\""));
        Ran twice =
                exchange(HOMES, REQUESTS.replace("\"present_dwelling\":\"large\"", "\"present_dwelling\":\"tourne\""));
        Ran occupied = exchange(HOMES, REQUESTS, "--vacancies", "large");
        Ran nothing = exchange(HOMES, REQUESTS, "--leaving", "Chloé");

        assertEquals(1, absent.code());
        assertTrue(absent.said().contains("dit habiter « L9 »"), absent.err());
        assertEquals(1, twice.code());
        assertTrue(twice.said().contains("le même logement « tourne »"), twice.err());
        assertEquals(1, occupied.code());
        assertTrue(occupied.said().contains("« Bruno » y habite"), occupied.err());
        assertEquals(1, nothing.code());
        assertTrue(nothing.said().contains("ne dit pas quel logement"), nothing.err());
    }

    @Test
    void matchReadsTheSameFileWithoutAWarning() throws IOException {
        exchange(HOMES, REQUESTS);
        Ran ran = Ran.command(
                "check",
                "--dwellings",
                folder.resolve("dwellings.csv").toString(),
                "--requests",
                folder.resolve("requests.json").toString());

        assertEquals("", ran.err());
    }
}
