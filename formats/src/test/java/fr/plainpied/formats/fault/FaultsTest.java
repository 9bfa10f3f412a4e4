package fr.plainpied.formats.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static Fault noId(String file, int line) {
        return Place.of(file, line, 1).fault("dwelling.noId", Map.of());
    }

    @Test
    void faultsComeByFileThenLineThenColumnInAStableOrder() {
        Faults faults = new Faults();
        faults.add(noId("b.csv", 9));
        faults.add(noId("a.csv", 4));
        faults.add(Place.of("b.csv", 2, 7).warning("header.unnamed", Map.of()));
        faults.add(Place.of("b.csv", 2, 3).fault("dwelling.noId", Map.of()));
        assertEquals(
                List.of("b.csv:2:3", "b.csv:2:7", "b.csv:9:1", "a.csv:4:1"),
                faults.all().stream()
                        .map(fault -> fault.file() + ":" + fault.line() + ":" + fault.column())
                        .toList());
    }

    @Test
    void warningsAloneAreNoFault() {
        Faults faults = new Faults();
        faults.add(Place.of("a.csv", 1, 1).warning("header.unnamed", Map.of()));
        assertEquals(
                "false 0 1", faults.any() + " " + faults.count(Severity.FAULT) + " " + faults.count(Severity.WARNING));
    }

    @Test
    void pastAThousandOneLineSaysHowManyMore() {
        Faults faults = new Faults();
        for (int line = 2; line < 2_502; line++) {
            faults.add(noId("a.csv", line));
        }
        faults.add(noId("b.csv", 1));
        List<String> lines = faults.lines(Locale.FRENCH);
        assertEquals(1_002, lines.size());
        assertEquals(
                "a.csv:1002:1: 1 500 autres fautes ne sont pas affichées pour ce fichier. Corrigez d’abord celles qui"
                        + " précèdent, puis relancez la vérification.",
                lines.get(1_000).replaceAll("[\\u00A0\\u202F]", " "));
        assertEquals(2_501, faults.count(Severity.FAULT));
        assertTrue(lines.getLast().startsWith("b.csv:1:1: "));
    }

    @Test
    void aFaultIsOneLineThatCannotPlayWithTheTerminal() {
        Fault fault = Place.of("a.csv", 1, 1).fault("date.format", Map.of("word", "a\nb\u001B[31m"));
        assertEquals(
                "a.csv:1:1: « a b [31m » n’est pas une date. Écrivez-la comme 2026-06-15.",
                FaultText.in(Locale.FRENCH).line(fault));
    }

    @Test
    void unitsAreWrittenAsPeopleWriteThem() {
        Map<String, String> bounds = Map.of("word", "9", "column", "c", "min", "0", "max", "5");
        for (String unit : List.of("mm= mm", "permille= ‰", "m2= m²", "steps= marches", "count=", "=")) {
            Map<String, String> arguments = new HashMap<>(bounds);
            arguments.put("unit", unit.split("=", -1)[0]);
            String message =
                    FaultText.in(Locale.FRENCH).message(Place.of("a", 1, 1).fault("cell.outOfRange", arguments));
            assertEquals(
                    "« 9 » est hors des bornes de « c » : de 0 à 5" + unit.split("=", -1)[1]
                            + ". Vérifiez la valeur et son unité.",
                    message.replace('\u00A0', ' '));
        }
    }

    @Test
    void nearWordsAreProposed() {
        assertEquals(List.of("lift"), Nearest.to("lifts", List.of("lift", "outdoor")));
        assertEquals(List.of("yes"), Nearest.to("OUI", List.of("yes", "no")));
        assertEquals(
                List.of("manual_wheelchair"), Nearest.to("manual_weelchair", List.of("manual_wheelchair", "deaf")));
        assertEquals(List.of("manual_wheelchair"), Nearest.to("wheelchair", List.of("deaf", "manual_wheelchair")));
        assertEquals(List.of(), Nearest.to("bleu", List.of("yes", "no")));
    }

    @Test
    void bothLanguagesHaveTheSameSentencesAndEachOneIsWellFormed() throws IOException {
        Properties french = bundle("formats.properties");
        Properties english = bundle("formats_en.properties");
        assertEquals(new TreeSet<>(french.keySet()), new TreeSet<>(english.keySet()));
        for (Properties bundle : List.of(french, english)) {
            bundle.values().forEach(sentence -> new MessageFormat(sentence.toString(), Locale.FRENCH));
        }
    }

    @Test
    void everyCodeInTheSourcesHasItsSentence() throws IOException {
        Properties french = bundle("formats.properties");
        Pattern code =
                Pattern.compile("\"((?:faults|file|text|table|csv|xlsx|header|rpls|cell|date|dwelling|adaptability"
                        + "|doubt|json|value|request|person|line|why)\\.(?!csv|json)[a-zA-Z0-9]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(found -> assertTrue(french.containsKey(found), found + " in " + source));
            }
        }
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in = Objects.requireNonNull(FaultsTest.class.getResourceAsStream("/messages/" + name))) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
