package fr.plainpied.formats.dwellings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Severity;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptabilityFileTest {

    private final Faults faults = new Faults();

    private AdaptabilitySurveys read(String text) throws IOException {
        return new AdaptabilityFile(Catalogue.current(), StandardCharsets.UTF_8, Limits.USUAL)
                .read(Source.of("a.csv", text.replace("|", "\n").getBytes(StandardCharsets.UTF_8)), faults);
    }

    @Test
    void whatEachSurveySaysIsReadByDwelling() throws IOException {
        AdaptabilitySurveys surveys = read("""
                dwelling_id;work;possible;cost_eur;weeks
                L1;hoist;yes;;
                L1;intercom;no;;
                L2;stairlift_straight;yes;3000,50;4
                """);
        assertEquals(
                "SurveyedWork[possible=true, cost=Optional.empty, weeks=OptionalInt.empty]",
                String.valueOf(surveys.of("L1").surveyed().get("hoist")));
        assertEquals(
                "SurveyedWork[possible=true, cost=Optional[Money[cents=300050]], weeks=OptionalInt[4]]",
                String.valueOf(surveys.of("L2").surveyed().get("stairlift_straight")));
        assertEquals("{}", surveys.of("L3").surveyed().toString());
        assertEquals(List.of(), faults.all());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "dwelling_id,work|A,hoist => 1:1:header.missing",
                "dwelling_id,work,possible,note|A,hoist,yes,x => (1:4:header.unknown)",
                "dwelling_id,work,possible|A,hoists,yes|,hoist,yes|A,,yes|A,hoist, "
                        + "=> 2:2:cell.word 3:1:cell.required 4:2:cell.required 5:3:cell.required",
                "dwelling_id,work,possible|A,hoist,maybe => 2:3:cell.word",
                "dwelling_id,work,possible,cost_eur,weeks|A,hoist,yes,-1,1.5 => 2:4:cell.negative 2:5:cell.notWhole",
                "dwelling_id,work,possible|A,hoist,yes|B,hoist,yes|A,hoist,no => 4:2:adaptability.twice"
            })
    void eachFaultIsAtItsLineAndColumn(String text, String expected) throws IOException {
        read(text);
        assertEquals(
                expected,
                String.join(
                        " ",
                        faults.all().stream()
                                .map(fault -> {
                                    String brief = fault.line() + ":" + fault.column() + ":" + fault.code();
                                    return fault.severity() == Severity.WARNING ? "(" + brief + ")" : brief;
                                })
                                .toList()));
    }

    @Test
    void aDwellingThatTheOtherFileDoesNotHoldIsSaid() throws IOException {
        read("dwelling_id,work,possible|A,hoist,yes|B,hoist,yes").checkDwellings(List.of("A"), faults);
        assertEquals(
                List.of("a.csv:3:1: Warning: The dwelling “B” is not in the file of dwellings. Check the identifier, or"
                        + " leave the row if the file covers a part of the stock only."),
                faults.lines(Locale.ENGLISH));
    }
}
