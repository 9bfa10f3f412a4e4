package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that cannot be answered, as a person meets them at the command line.
class BadFilesTest {

    private static final String DWELLINGS = "dwelling_id,lift\nL1,yes\n";
    private static final String REQUESTS =
            "{\"requests\":[{\"id\":\"D1\",\"household\":[{\"id\":\"p1\",\"role\":\"holder\"}]}]}";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `dwelling_id,lift\nL1,maybe\n`          | dwellings.csv:2:2: « maybe » n’est pas une valeur de « lift ».
            `dwelling_id,lift\nL1,yes\nL1,no\n`      | dwellings.csv:3:1: L’identifiant « L1 » est déjà celui de la ligne 2.
            `dwelling_id,lift\nL1\n`                 | dwellings.csv:2:
            `residence,lift\nA,yes\n`                | dwellings.csv:1:1: La colonne « dwelling_id » manque.
            `dwelling_id,available_from\nL1,2026-02-30\n` | dwellings.csv:2:2: Le jour « 2026-02-30 » n’existe pas.
            `dwelling_id,corridor_width_mm\nL1,9000\n` | dwellings.csv:2:2: « 9000 » est hors des bornes
            `dwelling_id,intercom\nL1,none|sound\n`  | dwellings.csv:2:2: « none » dit qu’il n’y a rien dans « intercom »
            `{"requests":[]}`                        | dwellings.csv:1:1: Ce fichier est du JSON
            ``                                       | dwellings.csv:1:1: Le fichier est vide.
            """)
    void aFaultOfTheDwellingsIsSaidByLineAndColumn(String text, String said) throws IOException {
        Ran ran = match(text, REQUESTS);

        assertFault(ran, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"requests":[{"id":"D1","household":[]}]} | requests[0].household: Le ménage n’a personne.
            {"requests":[{"id":"D1"}]} | requests[0].household: Le champ « household » manque.
            {"requests":[{"id":"D1","registered_on":"2026-13-01","household":[{"id":"p1"}]}]} | requests[0].registered_on: Le jour « 2026-13-01 » n’existe pas.
            {"requests":[{"id":"D1","household":[{"id":"p1","requirements":[{"criterion":"lift","comparator":"=","value":"yes","strength":"must","why":"sclérose en plaques"}]}]}]} | ressemble à un diagnostic.
            {"requests":[{"id":"D1","household":[{"id":"p1","situations":["fauteuil"]}]}]} | requests[0].household[0].situations[0]: « fauteuil » n’est pas une valeur admise.
            {"requests":[{"id":"D1","household":[{"id":"p1","requirements":[{"criterion":"corridor_width_mm","comparator":"has","value":900,"strength":"must"}]}]}]} | Le comparateur has ne convient pas au critère corridor_width_mm.
            {"requests":[{"id":"D1","household":[{"id":"p1","requirements":[{"criterion":"balcony_view","comparator":"=","value":"yes","strength":"must"}]}]}]} | requests[0].household[0].requirements[0].criterion: « balcony_view » n’est pas une valeur admise.
            {"requests":[{"id":"D1","rooms_min":4,"rooms_max":2,"household":[{"id":"p1"}]}]} | requests[0].rooms_min: Le nombre de pièces le plus petit (4) dépasse le plus grand (2).
            {"requests":[{"id":"D1","household":[{"id":"p1"}] | Le fichier s’arrête avant la fin
            {"requests":[{"id":"D1","household":[{"id":"p1"}]},{"id":"D1","household":[{"id":"p1"}]}]} | requests[1].id: L’identifiant « D1 » est déjà
            """)
    void aFaultOfTheRequestsIsSaidByLineColumnAndPath(String json, String said) throws IOException {
        Ran ran = match(DWELLINGS, json);

        assertFault(ran, said);
        assertTrue(ran.err().lines().anyMatch(line -> line.matches(".*requests\\.json:1:\\d+: .*")), ran.err());
    }

    @Test
    void allFaultsOfAllFilesAreSaidAndNothingIsAnswered() throws IOException {
        Ran ran =
                match("dwelling_id,lift,storey\nL1,maybe,high\n", "{\"requests\":[{\"id\":\"D1\",\"household\":[]}]}");

        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertEquals(3, ran.errors().size(), ran.err());
    }

    @Test
    void anIdThatTheFilesDoNotHoldIsAFault() throws IOException {
        Ran ran = match(DWELLINGS, REQUESTS, "--dwelling", "L2", "--request", "elsewhere");

        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertEquals(2, ran.errors().size());
        assertTrue(
                ran.said()
                        .contains(
                                "dwellings.csv:1:1: Le logement « L2 » n’est pas dans ce fichier. Vouliez-vous dire L1 ?"),
                ran.err());
        assertTrue(ran.said().contains("requests.json:1:1: La demande « elsewhere » n’est pas dans ce fichier."));
    }

    @Test
    void aWorkbookThatInflatesWithoutMeasureIsRefused() throws IOException {
        Path bomb = folder.resolve("dwellings.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(Charset.defaultCharset()));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int mebibyte = 0; mebibyte < 64; mebibyte++) {
                zip.write(zeros);
            }
        }
        Ran ran = Ran.command("check", "--dwellings", bomb.toString());

        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("dwellings.xlsx:1:1: Le classeur se décompresse"), ran.err());
    }

    @Test
    void anotherEncodingIsReadWhenItIsSaid() throws IOException {
        Path dwellings = folder.resolve("latin.csv");
        Files.writeString(dwellings, "dwelling_id;residence\nL1;Les Bruyères\n", Charset.forName("windows-1252"));

        assertEquals(
                1, Ran.command("check", "--dwellings", dwellings.toString()).code());
        assertEquals(
                0,
                Ran.command("check", "--dwellings", dwellings.toString(), "--encoding", "windows-1252")
                        .code());
    }

    @Test
    void aHeaderAloneIsAValidEmptyFile() throws IOException {
        Ran ran = match("dwelling_id,lift\n", REQUESTS, "--format", "json");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("\"matches\":[]"), ran.out());
    }

    @Test
    void dwellingsWithoutAnyRequestAreSaidToHaveNone() throws IOException {
        Ran ran = match(DWELLINGS, "{\"requests\":[]}");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("Aucune demande dans le fichier."), ran.out());
    }

    @Test
    void anUnknownColumnIsAWarningAndTheAnswerIsGiven() throws IOException {
        Ran ran = match("dwelling_id,lift,colour\nL1,yes,blue\n", REQUESTS);

        assertEquals(0, ran.code());
        assertTrue(ran.err().contains("dwellings.csv:1:3: Attention"), ran.err());
        assertTrue(ran.out().contains("Logement L1"));
    }

    @Test
    void valuesThatCanHardlyBeTrueTogetherAreNotedAndTheAnswerIsGiven() throws IOException {
        Ran ran = match("""
                dwelling_id,washing,shower_width_mm,lift,storey,private_entrance,dwelling_levels,street_to_hall_steps,street_to_hall_ramp
                L1,bath,900,,,,,,
                L2,,,yes,0,yes,1,,
                L3,,,,,,,3,yes
                """, REQUESTS);

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.said().contains("dwellings.csv:2:2: Attention : Le logement « L1 » n’a qu’une baignoire"));
        assertTrue(ran.said().contains("dwellings.csv:3:4: Attention : Le logement « L2 » est de plain-pied"));
        assertTrue(ran.said().contains("dwellings.csv:4:9: Attention : Le logement « L3 » a une rampe dont la pente"));
        assertTrue(ran.out().contains("Logement L3"), ran.out());
    }

    @Test
    void aFileThatIsNotThereIsCodeThree() throws IOException {
        Ran ran = Ran.command("check", "--dwellings", folder.resolve("none.csv").toString());

        assertEquals(3, ran.code());
        assertTrue(ran.err().contains("ce fichier n’existe pas"), ran.err());
        assertEquals(3, Ran.command("classes", "--dwellings", folder.toString()).code());
    }

    private Ran match(String dwellings, String requests, String... more) throws IOException {
        Path first = Files.writeString(folder.resolve("dwellings.csv"), dwellings);
        Path second = Files.writeString(folder.resolve("requests.json"), requests);
        String[] args = new String[more.length + 5];
        System.arraycopy(
                new String[] {"match", "--dwellings", first.toString(), "--requests", second.toString()},
                0,
                args,
                0,
                5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Ran.command(args);
    }

    private static void assertFault(Ran ran, String said) {
        assertEquals(1, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.said().contains(said), ran.err());
    }
}
