package fr.plainpied.formats.dwellings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Severity;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DwellingFileTest {

    private final Faults faults = new Faults();

    private List<DwellingRow> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private List<DwellingRow> read(byte[] bytes, Charset charset) throws IOException {
        return new DwellingFile(Catalogue.current(), charset, Limits.USUAL)
                .readAll(Source.of("d.csv", bytes), AdaptabilitySurveys.NONE, faults);
    }

    /// Place and code of each fault, warnings in parentheses.
    private String found() {
        return String.join(
                " ", faults.all().stream().map(DwellingFileTest::brief).toList());
    }

    private static String brief(Fault fault) {
        String brief = fault.line() + ":" + fault.column() + ":" + fault.code();
        return fault.severity() == Severity.WARNING ? "(" + brief + ")" : brief;
    }

    /// In a table of cases a bar is the end of a line, so that a file is read at a glance.
    private static String file(String oneLine) {
        return oneLine.replace("|", "\n");
    }

    @Test
    void everyColumnOfTheContractIsRead() throws IOException {
        DwellingRow row = read("""
                dwelling_id,residence,landlord,commune,rooms,area_m2,financing,zone,rent_eur,charges_eur,reservation,\
                available_from,surveyed_on,surveyed_by,method,lift,bedroom_area_m2,intercom,washing,storey
                L1,"Les Glycines, bât. B",OPH,56098,3,64.5,PLS,ile_de_france,393.45,0,state,\
                2026-06-15,15/03/2026,M. L.,plan,yes,12.5,sound|light,shower_level,-1
                """).getFirst();
        assertEquals("", found());
        assertEquals(
                "LettingTerms[commune=Optional[56098], rooms=OptionalInt[3], livingAreaDm2=OptionalInt[6450],"
                        + " financing=Optional[PLS], zone=Optional[ILE_DE_FRANCE], rent=Optional[Money[cents=39345]],"
                        + " charges=Optional[Money[cents=0]], reservation=Optional[STATE],"
                        + " availableFrom=Optional[2026-06-15]]",
                row.dwelling().terms().toString());
        assertEquals("Optional[Les Glycines, bât. B] Optional[OPH]", row.residence() + " " + row.landlord());
        assertEquals(
                "Survey[on=Optional[2026-03-15], by=Optional[M. L.], method=Optional[PLAN]]",
                row.survey().toString());
        assertEquals(
                "Grid[intercom=sound|light lift=yes storey=-1 bedroom_area_m2=12.5 washing=shower_level ]",
                row.dwelling().grid().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dwelling_id,lift|A,yes|B,|",
                "dwelling_id,lift|A,yes|B,",
                "\uFEFFdwelling_id,lift|A,yes|B,",
                "dwelling_id,lift||A,yes|,|  |B,|",
                "||dwelling_id,lift|A,yes|B,",
                "DWELLING_ID, Lift|A, yes |B,  ",
                "\"dwelling_id\",\"lift\"|\"A\",\"yes\"|B,\"\"",
                "lift,dwelling_id|yes,A|,B"
            })
    void theSameTwoDwellingsAreReadHoweverTheFileIsWritten(String text) throws IOException {
        for (String ends : List.of("\n", "\r\n", "\r")) {
            for (String separator : List.of(",", ";")) {
                List<DwellingRow> rows = read(text.replace("|", ends).replace(",", separator));
                assertEquals("", found());
                assertEquals(
                        List.of("A", "B"), rows.stream().map(DwellingRow::id).toList());
                assertEquals(
                        "Grid[lift=yes ]", rows.getFirst().dwelling().grid().toString());
                assertEquals("Grid[]", rows.getLast().dwelling().grid().toString());
            }
        }
    }

    @Test
    void aHeaderOnlyIsValidAndEmpty() throws IOException {
        assertTrue(read("dwelling_id,lift\n").isEmpty());
        assertEquals("", found());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "`` => 1:1:table.empty",
                "rooms,lift|3,yes => 1:1:header.missing",
                "dwelling_id,lift,LIFT|A,yes,no => 1:3:header.twice",
                "dwelling_id,colour|A,red => (1:2:header.unknown)",
                "dwelling_id,|A, => (1:2:header.unnamed)",
                "dwelling_id,lift|A|B,yes,3 => 2:2:table.cells 3:3:table.cells",
                "dwelling_id,lift|,yes => 2:1:dwelling.noId",
                "dwelling_id,lift|A,|B,|A,yes => 4:1:dwelling.twice",
                "dwelling_id,lift|A,oui|B,Yes|C,peut-être => 2:2:cell.word 3:2:cell.word 4:2:cell.word",
                "dwelling_id,rent_eur|A,-1|B,4e2|C,1 200|D,999999 => "
                        + "2:2:cell.negative 3:2:cell.notNumber 4:2:cell.notNumber 5:2:cell.outOfRange",
                "dwelling_id,rent_eur|A,\"400,5\" => 2:2:cell.comma",
                "dwelling_id;rent_eur|A;400,5|B;400.5 => ``",
                "dwelling_id,rooms|A,2.5|B,0|C,31|D,2.0 => 2:2:cell.notWhole 3:2:cell.outOfRange 4:2:cell.outOfRange",
                "dwelling_id,commune|A,1234|B,Lanester|C,2A004|D,5612 => 2:2:cell.commune 3:2:cell.commune 5:2:cell.commune",
                "dwelling_id,available_from|A,2026-02-30|B,15/13/2026|C,2026-6-1|D,0026-06-01|E,29/02/2024 => "
                        + "2:2:date.impossible 3:2:date.impossible 4:2:date.format 5:2:date.far",
                "dwelling_id,financing,zone,reservation,method|A,plus,paris,etat,mesure => "
                        + "2:2:cell.word 2:3:cell.word 2:4:cell.word 2:5:cell.word",
                "dwelling_id,hall_door_clear_width_mm|A,399|B,83cm|C,830.5|D,830 => "
                        + "2:2:cell.outOfRange 3:2:cell.notNumber 4:2:cell.notWhole",
                "dwelling_id,bedroom_area_m2|A,12.1234|B,12.123 => 2:2:cell.decimals",
                "dwelling_id,intercom|A,sound / light|B,none|C,sound => 2:2:cell.word",
                "dwelling_id,lift|A,\"yes|B,no => 2:1:csv.unclosedQuote",
                "dwelling_id,lift|A,\"yes\"x|B,no => 2:1:csv.afterQuote"
            })
    void eachFaultIsAtItsLineAndColumn(String text, String expected) throws IOException {
        read(file(text));
        assertEquals(expected, found());
    }

    @Test
    void aRowWithAFaultIsNotGivenAndTheOthersAre() throws IOException {
        List<DwellingRow> rows = read("dwelling_id,lift\nA,maybe\nB,no\n");
        assertEquals(List.of("B"), rows.stream().map(DwellingRow::id).toList());
        assertTrue(faults.any());
    }

    @Test
    void anUnreadableByteIsShownOnceWithTheWayOut() throws IOException {
        byte[] latin = "dwelling_id;residence;lift\nA;Les Ifs;yes\nB;Les Chênes;no\nC;Les Frênes;maybe\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        read(latin, StandardCharsets.UTF_8);
        assertEquals("3:2:text.malformed 4:3:cell.word", found());
        assertEquals(
                "d.csv:3:2: L’octet 49 n’est pas du UTF-8. Indiquez l’encodage du fichier (--encoding windows-1252 ou"
                        + " --encoding ISO-8859-1), ou enregistrez-le en UTF-8.",
                faults.lines(Locale.FRENCH).getFirst());
    }

    @Test
    void anotherEncodingIsReadWhenItIsNamed() throws IOException {
        byte[] latin = "dwelling_id;residence\nB;Les Chênes\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "Optional[Les Chênes]",
                read(latin, StandardCharsets.ISO_8859_1).getFirst().residence().toString());
        byte[] utf16 = "\uFEFFdwelling_id;residence\nB;Les Chênes\n".getBytes(StandardCharsets.UTF_16LE);
        assertEquals("B", read(utf16, StandardCharsets.UTF_16LE).getFirst().id());
        assertFalse(faults.any());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "street_to_hall_ramp=yes => 1:doubt.rampWithoutSlope",
                "street_to_hall_ramp=no street_to_hall_ramp_length_mm=900 => 1:doubt.noRampWithSlope",
                "lift=yes storey=0 private_entrance=yes => 1:doubt.liftOfHouse",
                "lift=no lift_cabin_width_mm=1000 => 1:doubt.noLiftWithSizes",
                "washing=bath shower_width_mm=900 => 1:doubt.bathWithShower",
                "washing=bath shower_seat=no => ``",
                "private_entrance=yes hall_door_clear_width_mm=900 => 1:doubt.privateWithHall",
                "storey=3 private_entrance=yes => 2:doubt.privateUpstairs",
                "hoist=impossible hoist_load_kg=200 => 1:doubt.noHoistWithLoad",
                "outdoor=none outdoor_threshold_mm=20 => 1:doubt.noOutdoorWithThreshold",
                "pmr_parking=none pmr_parking_walk_m=20 => 1:doubt.noParkingWithSizes",
                "dwelling_levels=1 inner_stair=straight => 2:doubt.stairOnOneLevel",
                "dwelling_levels=2 inner_stair=none => 2:doubt.levelsWithoutStair",
                "dwelling_levels=1 living_unit_on_entry_level=no => 2:doubt.oneLevelWithoutUnit",
                "storey=1 private_entrance=no hall_to_dwelling_steps=0 => 3:doubt.storeyWithoutSteps",
                "intercom=none intercom_height_mm=1200 => 2:doubt.noIntercomWithHeight"
            })
    void valuesThatCanHardlyBeTrueTogetherAreSaid(String values, String expected) throws IOException {
        StringBuilder header = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (String value : values.split(" ")) {
            header.append(value.split("=")[0]).append(',');
            row.append(value.split("=")[1]).append(',');
        }
        assertEquals(1, read(header + "dwelling_id\n" + row + "A\n").size());
        assertEquals(expected.isEmpty() ? "" : "(2:" + expected + ")", found());
    }

    @Test
    void aTextThatAProgramNeutralisedIsReadAsItWas() throws IOException {
        assertEquals(
                "Optional[=HYPERLINK(1)]",
                read("dwelling_id,residence\n'-A,'=HYPERLINK(1)\n")
                        .getFirst()
                        .residence()
                        .toString());
        assertEquals("-A", read("dwelling_id\n'-A\n").getFirst().id());
    }
}
