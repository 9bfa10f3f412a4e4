package fr.plainpied.formats.dwellings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RplsTest {

    private final Faults faults = new Faults();

    private List<DwellingRow> read(String text) throws IOException {
        return new DwellingFile(Catalogue.current(), StandardCharsets.ISO_8859_1, Limits.USUAL)
                .readAll(
                        Source.of("rpls.txt", text.getBytes(StandardCharsets.ISO_8859_1)),
                        AdaptabilitySurveys.NONE,
                        faults);
    }

    @Test
    void aFileOfTheRegisterIsReadAsItComes() throws IOException {
        DwellingRow row = read("""
                IDENT_REP;IDENT_INT;DROIT;DEPCOM;ETAGE;COMPLGEO;NBPIECE;SURFHAB;FINAN;LOYERPRINC;CUS;CONTRESLOG;PMR;RS
                0000000042;LGT-7;1;56121;RC;Résidence Kervénanec;3;68;13;431;11;2;1;OPH d'essai
                """).getFirst();
        assertEquals("LGT-7", row.id());
        assertEquals(
                "LettingTerms[commune=Optional[56121], rooms=OptionalInt[3], livingAreaDm2=OptionalInt[6800],"
                        + " financing=Optional[PLAI], zone=Optional.empty, rent=Optional[Money[cents=43100]],"
                        + " charges=Optional.empty, reservation=Optional[STATE], availableFrom=Optional.empty]",
                row.dwelling().terms().toString());
        assertEquals("Grid[storey=0 ]", row.dwelling().grid().toString());
        assertEquals("Optional[Résidence Kervénanec] Optional[OPH d'essai]", row.residence() + " " + row.landlord());
        assertEquals(
                List.of("rpls.txt:1:3: Attention : Ces 2 colonnes RPLS ne sont pas utilisées : DROIT, PMR. Rien n’est à"
                        + " faire."),
                faults.lines(Locale.FRENCH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "FINAN=10 => PLAI",
                "FINAN=11 => PLAI",
                "finan=12 => PLUS",
                "FINAN=13 => PLUS",
                "FINAN=14 => PLS",
                "FINAN=52 => PLUS",
                "FINAN=16 => unknown",
                "FINAN=99 => unknown",
                "FINAN=14,CUS=13 => PLUS",
                "CUS=13,FINAN=14 => PLUS",
                "CUS=,FINAN=14 => PLS",
                "CUS=16,FINAN=14 => PLS"
            })
    void theLoanOrTheAgreedCeilingGivesTheFinancing(String values, String expected) throws IOException {
        DwellingRow row = only(values);
        assertEquals(
                expected, row.dwelling().terms().financing().map(Enum::name).orElse("unknown"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "1 => STATE",
                "2 => STATE",
                "3 => ACTION_LOGEMENT",
                "4 => LOCAL_AUTHORITY",
                "5 => STATE",
                "6 => OTHER",
                "7 => NONE",
                "8 => unknown"
            })
    void theHolderOfTheReservationIsMapped(String code, String expected) throws IOException {
        assertEquals(
                expected,
                only("CONTRESLOG=" + code)
                        .dwelling()
                        .terms()
                        .reservation()
                        .map(Enum::name)
                        .orElse("unknown"));
    }

    @ParameterizedTest
    @CsvSource({"LOYERPRINC=9999", "LOYERPRINC=0", "SURFHAB=999", "SURFHAB=0", "NBPIECE=0", "FINAN=", "CONTRESLOG="})
    void aCodeForNothingToSayIsUnknown(String values) throws IOException {
        assertEquals(
                fr.plainpied.kernel.adequacy.LettingTerms.UNKNOWN,
                only(values).dwelling().terms());
        assertEquals(List.of(), faults.all());
    }

    @ParameterizedTest
    @CsvSource({"ETAGE=RC,0", "ETAGE=RDC,0", "ETAGE=00,0", "ETAGE=12,12", "ETAGE=-1,-1"})
    void aStoreyIsReadHoweverItIsWritten(String values, int storey) throws IOException {
        assertEquals(
                "Grid[storey=%d ]".formatted(storey),
                only(values).dwelling().grid().toString());
    }

    @Test
    void aStoreyThatIsNoNumberStaysUnknownAndIsSaid() throws IOException {
        assertEquals("Grid[]", only("ETAGE=SS").dwelling().grid().toString());
        assertEquals(
                List.of("rpls.storey"), faults.all().stream().map(Fault::code).toList());
    }

    @Test
    void theContractsOwnColumnWinsOverThatOfTheRegister() throws IOException {
        DwellingRow row = read("dwelling_id;NBPIECE;rooms\nA;3;4\n").getFirst();
        assertEquals(4, row.dwelling().terms().rooms().orElseThrow());
        assertEquals(
                List.of("rpls.txt:1:2: Warning: The RPLS column “NBPIECE” is not read, since “rooms” already gives this"
                        + " value. Keep the one you trust."),
                faults.lines(Locale.ENGLISH));
    }

    @Test
    void theIdentifierOfTheRegisterServesWhenTheLandlordGivesNone() throws IOException {
        assertEquals("42", read("ident_rep;ident_int\n42;\n").getFirst().id());
        assertEquals("43", read("IDENT_REP\n43\n").getFirst().id());
    }

    private DwellingRow only(String values) throws IOException {
        StringBuilder header = new StringBuilder("IDENT_INT");
        StringBuilder row = new StringBuilder("A");
        for (String value : values.split(",")) {
            String[] sides = value.split("=", -1);
            header.append(';').append(sides[0]);
            row.append(';').append(sides[1].strip());
        }
        return read(header + "\n" + row + "\n").getFirst();
    }
}
