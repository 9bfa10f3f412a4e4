package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AllocateTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    private static Ran allocate(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "allocate",
                "--dwellings",
                Ran.EXAMPLES.resolve("dwellings.csv").toString(),
                "--requests",
                Ran.EXAMPLES.resolve("requests.json").toString(),
                "--adaptability",
                Ran.EXAMPLES.resolve("adaptability.csv").toString()));
        args.addAll(List.of(more));
        return Ran.command(args.toArray(String[]::new));
    }

    @Test
    void thePlanGivesNoHomeAndNoHouseholdTwiceAndSaysWhatItIsWorth() {
        Ran ran = allocate("--format", "json");
        assertEquals(0, ran.code(), ran.err());
        JsonNode plan = JSON.readTree(ran.out());
        Set<String> homes = new HashSet<>();
        Set<String> households = new HashSet<>();
        long scarcity = 0;
        for (JsonNode pair : plan.get("assignments")) {
            assertTrue(homes.add(pair.get("dwelling").asString()));
            assertTrue(households.add(pair.get("request").asString()));
            assertTrue(pair.get("proposable").asBoolean());
            assertFalse(pair.get("requirements").isEmpty() && pair.get("gates").isEmpty());
            scarcity += pair.get("scarcity").asLong();
        }

        assertEquals(homes.size(), plan.get("objective").get("housed").asInt());
        assertEquals(scarcity, plan.get("objective").get("scarcity").asLong());
        assertTrue(plan.get("optimal").asBoolean());
        assertEquals(0, plan.get("gap").asInt());
        assertEquals("2026-11-22", plan.get("edition").asString());
        assertEquals(6, plan.get("shortlists").size());
        assertTrue(homes.contains("L-01"));
    }

    @Test
    void theSameQuestionHasTheSameBytes() {
        assertEquals(
                allocate("--format", "json", "--seed", "5").out(),
                allocate("--format", "json", "--seed", "5").out());
    }

    @Test
    void anotherSolverFindsTheSamePlan() {
        Ran ours = allocate("--format", "json");
        Ran theirs = allocate("--format", "json", "--solver", "ortools");

        assertEquals(0, theirs.code(), theirs.err());
        JsonNode plan = JSON.readTree(theirs.out());
        assertEquals(JSON.readTree(ours.out()).get("objective"), plan.get("objective"));
        assertEquals(JSON.readTree(ours.out()).get("assignments"), plan.get("assignments"));
        boolean loaded = plan.get("solver").asString().equals("ortools");
        assertEquals(loaded, theirs.err().isEmpty(), theirs.err());
        assertTrue(loaded || theirs.said().contains("ne se charge pas sur cette machine"), theirs.err());
    }

    @Test
    void aSolverThatDoesNotExistIsRefused() {
        Ran ran = allocate("--solver", "cplex");
        assertEquals(2, ran.code());
        assertTrue(ran.said().contains("java, ortools ou auto"), ran.said());
    }

    @Test
    void onlyTheVacanciesNamedAreGiven() {
        JsonNode plan = JSON.readTree(
                allocate("--vacancies", "L-01", "L-03", "--format", "json").out());

        assertEquals(2, plan.get("shortlists").size());
        assertEquals("L-01", plan.get("shortlists").get(0).get("dwelling").asString());
    }

    @Test
    void wideningNeverHousesFewer() {
        int usual = housed();
        int heavy = housed("--allow-heavy");
        int all = housed("--allow-heavy", "--allow-to-verify");

        assertTrue(usual >= 1 && heavy >= usual && all >= heavy, usual + " " + heavy + " " + all);
    }

    private static int housed(String... more) {
        List<String> args = new ArrayList<>(List.of(more));
        args.addAll(List.of("--format", "json"));
        return JSON.readTree(allocate(args.toArray(String[]::new)).out())
                .get("objective")
                .get("housed")
                .asInt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theTextAndThePageSayWhomAndWhy(String language) {
        Ran text = allocate("--lang", language);
        Ran page = allocate("--lang", language, "--format", "html");

        assertEquals(0, text.code(), text.err());
        assertTrue(text.told().contains(language.equals("fr") ? "Proposé dans ce projet." : "Proposed in this plan."));
        assertTrue(text.told().contains(language.equals("fr") ? "rien n’est décidé" : "nothing is decided"));
        assertEquals(
                List.of(),
                text.out().lines().filter(line -> line.length() > Lines.WIDTH).toList());
        assertTrue(page.out().endsWith("</html>\n"));
        assertEquals(6, page.out().split("<h2", -1).length - 1);
    }

    @Test
    void csvHasARowForEachHouseholdOfEachShortlist() {
        Ran ran = allocate("--format", "csv");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("dwelling,request,standing,part,by,other_dwelling,rank,verdict"));
        assertTrue(ran.out().lines().count() >= 7);
    }

    @Test
    void eachHouseholdWithoutAProposalIsToldItsNearestHomeAndWhatItWouldTake() {
        JsonNode plan = JSON.readTree(allocate("--vacancies", "L-01", "--passed-over", "--format", "json")
                .out());
        JsonNode passed = plan.get("passed_over");
        int suited = 0;
        for (JsonNode household : passed.get("households")) {
            suited += household.get("suits").asBoolean() ? 1 : 0;
            assertEquals("L-01", household.get("nearest").asString());
            assertEquals(household.get("suits").asBoolean(), household.has("standing"));
            boolean told = household.get("suits").asBoolean()
                    || !household.get("conditions_not_met").isEmpty()
                    || !household.get("blocking").isEmpty()
                    || !household.get("to_measure").isEmpty()
                    || !household.get("works").isEmpty();
            assertTrue(told, household.toString());
        }

        assertEquals(passed.get("could_be_housed").asInt(), suited);
        assertEquals(
                passed.get("no_home_suits").asInt(), passed.get("households").size() - suited);
        assertFalse(JSON.readTree(allocate("--format", "json").out())
                .get("passed_over")
                .has("households"));
    }

    @Test
    void theTextThePageAndTheTableSayWhatItWouldTakeToo() {
        String text = allocate("--vacancies", "L-01", "--passed-over").told();
        String page = allocate("--vacancies", "L-01", "--passed-over", "--format", "html")
                .out();
        String table = allocate("--vacancies", "L-01", "--passed-over", "--format", "csv")
                .out();

        assertTrue(text.contains("Ménages sans proposition, et ce qu’il faudrait"), text);
        assertTrue(text.contains("le logement le plus proche est L-01"), text);
        assertTrue(page.contains("<h3>") && page.contains("le logement le plus proche est L-01"));
        assertTrue(table.contains(",no_home_suits,"), table);
    }

    @Test
    void aVacancyThatIsNotThereOrComesTwiceIsSaid() {
        Ran absent = allocate("--vacancies", "L-1");
        Ran twice = allocate("--vacancies", "L-01", "L-01");

        assertEquals(1, absent.code());
        assertTrue(absent.said().contains("Vouliez-vous dire L-01"), absent.err());
        assertEquals(1, twice.code());
        assertTrue(twice.said().contains("« L-01 » est donné deux fois"), twice.err());
    }

    @Test
    void nothingToGiveAndNobodyToGiveItToAreSaid() throws IOException {
        Path none = Files.writeString(folder.resolve("none.csv"), "dwelling_id,rooms\n");
        Path nobody = Files.writeString(folder.resolve("nobody.json"), "{\"requests\":[]}");
        Ran ran = Ran.command("allocate", "--dwellings", none.toString(), "--requests", nobody.toString());

        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.said().contains("aucun logement à proposer"), ran.err());
        assertTrue(ran.said().contains("aucune demande"), ran.err());
    }

    @Test
    void aShareThatCannotBeKeptIsRefusedWithItsFigures() throws IOException {
        Path home = Files.writeString(folder.resolve("home.csv"), "dwelling_id,rooms\nL1,2\n");
        Path anybody = Files.writeString(
                folder.resolve("requests.json"), "{\"requests\":[{\"id\":\"D1\",\"household\":[{\"id\":\"p\"}]}]}");
        String[] files = {"allocate", "--dwellings", home.toString(), "--requests", anybody.toString()};
        Ran refused = Ran.command(with(files, "--priority-share", "25"));

        assertEquals(0, Ran.command(files).code());
        assertEquals(1, refused.code());
        assertTrue(refused.said().contains("publics prioritaires ne peut pas être tenue"), refused.err());
        assertTrue(refused.said().contains("il faudrait 1 logement sur 1"), refused.err());
        assertEquals(
                0,
                Ran.command(with(files, "--priority-share", "25", "--priority-request", "D1"))
                        .code());
        assertEquals(1, Ran.command(with(files, "--priority-request", "D9")).code());
    }

    private static String[] with(String[] command, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
