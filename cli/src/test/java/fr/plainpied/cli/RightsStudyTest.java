package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Missing rights on a fortieth of the territory, in each form.
class RightsStudyTest {

    private static Ran study(String... more) {
        List<String> args = new ArrayList<>(List.of("rights", "study", "--scale", "1:40", "--draws", "3"));
        args.addAll(List.of(more));
        return Ran.command(args.toArray(String[]::new));
    }

    @Test
    void theSameStudyGivesTheSameBytesAndItsPlacesAddUp() {
        Ran ran = study("--format", "json");
        JsonNode answer = new JsonMapper().readTree(ran.out());
        double places = 0;
        for (JsonNode place : answer.get("places")) {
            places += place.get("euros_a_year").get("mean").asDouble();
        }

        assertEquals(0, ran.code(), ran.err());
        assertEquals(ran.out(), study("--format", "json").out());
        assertTrue(answer.get("demonstration").asBoolean());
        assertEquals(
                answer.get("euros_a_year").get("mean").asDouble(),
                places,
                answer.get("places").size());
        assertTrue(answer.get("households_missing").get("low").asDouble()
                <= answer.get("households_missing").get("mean").asDouble());
    }

    @Test
    void theTextSaysWhatIsInventedWhatIsAssumedAndFromWhere() {
        String french = study().told();
        String english = study("--lang", "en").told();

        for (String said : List.of(
                "Ménages et revenus sont inventés",
                "15 % des locataires HLM",
                "DREES",
                "Lanester",
                "65 ans et plus",
                "rien n’est estimé")) {
            assertTrue(french.contains(said), said + " in " + french);
        }
        assertTrue(english.contains("Households and incomes are invented"), english);
    }

    @Test
    void progressIsSaidApartFromTheAnswer() {
        Ran ran = study("--format", "json");
        assertTrue(ran.said().contains("Tirage 3 sur 3."), ran.err());
        assertFalse(ran.out().contains("Tirage"));
    }

    @Test
    void thePageHasATitleAndTablesWithTheirCaptions() {
        String page = study("--format", "html").out();
        assertTrue(page.startsWith("<!doctype html>"), page);
        assertEquals(3, page.split("<caption>", -1).length - 1);
        assertEquals(1, page.split("<h1", -1).length - 1);
    }

    @Test
    void oneDrawGivesNoMargin() {
        String out = study("--draws", "1", "--format", "json").out();
        assertFalse(out.contains("\"low\""), out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --draws 0           | un nombre entier, 1 ou plus
            --date 2019-03-01   | les droits sont connus de 2021-01 à 2026-12
            --scale 10          | --scale
            --format csv        | text, json ou html
            """)
    void aWrongOptionIsSaid(String options, String said) {
        List<String> args = new ArrayList<>(List.of("rights", "study"));
        args.addAll(List.of(options.split(" ")));
        Ran ran = Ran.command(args.toArray(String[]::new));

        assertEquals(2, ran.code(), ran.err());
        assertTrue(ran.said().contains(said), ran.said());
    }

    @Test
    void withoutASituationTheCommandStillAsksForOne() {
        Ran ran = Ran.command("rights");
        assertEquals(2, ran.code());
        assertTrue(ran.said().contains("--situation"), ran.said());
    }
}
