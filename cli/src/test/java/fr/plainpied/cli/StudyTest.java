package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.study.outcome.Measure;
import fr.plainpied.study.rules.Method;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The study on a fortieth of the territory, in each of its forms.
class StudyTest {

    @TempDir
    private Path folder = Path.of("");

    private static Ran study(String... more) {
        List<String> args = new ArrayList<>(List.of("study", "--scale", "1:40", "--seeds", "2", "--vacancies", "6"));
        args.addAll(List.of(more));
        return Ran.command(args.toArray(String[]::new));
    }

    @Test
    void theSameStudyGivesTheSameBytesWithEveryMeasureOfEveryMethod() {
        Ran ran = study("--format", "json");
        JsonNode answer = new JsonMapper().readTree(ran.out());

        assertEquals(0, ran.code(), ran.err());
        assertEquals(ran.out(), study("--format", "json").out());
        assertEquals(2, answer.get("seeds").size());
        assertEquals("1:40", answer.get("scale").asString());
        assertEquals(Method.values().length, answer.get("methods").size());
        for (JsonNode method : answer.get("methods")) {
            JsonNode housed = method.get("measures").get(Measure.HOUSED.code());
            assertEquals(2, housed.get("years").size());
            assertTrue(housed.get("min").asDouble() <= housed.get("mean").asDouble());
            assertTrue(housed.get("mean").asDouble() <= housed.get("max").asDouble());
        }
    }

    @Test
    void theTextNamesEveryMethodItsSourceAndWhatIsAssumed() {
        String french = study().told();
        String english = study("--lang", "en").told();

        for (String said :
                List.of("Lettres A à G (Londres)", "Southwark", "Ce qui est supposé", "mal logés", "évitables")) {
            assertTrue(french.contains(said), said);
        }
        for (String said :
                List.of("Letters A to G (London)", "What is assumed", "housed badly", "one thing taken away")) {
            assertTrue(english.contains(said), said);
        }
        assertFalse(french.contains("NaN"));
    }

    @Test
    void progressGoesToStandardErrorAndTheTimeIsSaid() {
        Ran ran = study();

        assertTrue(ran.said().contains("Année 1 sur 2 : territoire et demandes prêts."), ran.err());
        assertTrue(ran.said().contains("Année 2 sur 2, règle 13 sur 13"), ran.err());
        assertTrue(ran.said().contains("Étude faite en "), ran.err());
    }

    @Test
    void thePageStandsAloneWithTablesThatSayWhatTheyAreAndDrawingsInWords() throws Exception {
        Path file = folder.resolve("study.html");
        Ran ran = study("--format", "html", "--out", file.toString());
        String html = Files.readString(file);
        Document page = parsed(html);

        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertFalse(html.contains("http://") || html.contains("https://") || html.contains("<script"), "stands alone");
        NodeList tables = page.getElementsByTagName("table");
        assertEquals(8, tables.getLength());
        for (int rank = 0; rank < tables.getLength(); rank++) {
            assertEquals(
                    1,
                    ((Element) tables.item(rank))
                            .getElementsByTagName("caption")
                            .getLength());
        }
        NodeList headers = page.getElementsByTagName("th");
        for (int rank = 0; rank < headers.getLength(); rank++) {
            assertTrue(((Element) headers.item(rank)).getAttribute("scope").matches("row|col"));
        }
        NodeList drawings = page.getElementsByTagName("svg");
        assertEquals(4, drawings.getLength());
        for (int rank = 0; rank < drawings.getLength(); rank++) {
            Element drawing = (Element) drawings.item(rank);
            assertEquals("img", drawing.getAttribute("role"));
            String words = drawing.getElementsByTagName("desc").item(0).getTextContent();
            assertTrue(words.contains("Plain-pied, avec travaux"), words);
        }
    }

    /// Everything after the head is well-formed XML too.
    private static Document parsed(String html) throws Exception {
        String body = html.substring(html.indexOf("<main>"), html.indexOf("</main>") + "</main>".length());
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void moreHomesThanBecomeFreeIsSaidWithTheWayOut() {
        Ran ran = Ran.command("study", "--scale", "1:40", "--seeds", "1", "--vacancies", "500");

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(
                ran.said().matches("(?s)500 logements demandés à --vacancies, mais il ne s’en libère que \\d+ .*"),
                ran.err());
    }
}
