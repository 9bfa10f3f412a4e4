package fr.plainpied.formats.situations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.kernel.entitlement.LegalSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationFileTest {

    private static final String PENSIONER = """
            - name: A pensioner
              period: 2025-06
              input:
                individus:
                  ada: {date_naissance: 1950-01-01, retraite_brute: {2025-03: 700, 2025-04: 700, 2025-05: 2100 / 3}}
                famille: {parents: [ada]}
              output:
                aspa: 334.287
                revenu_disponible: 3
            """;

    private static List<SituationCase> read(String yaml, Faults faults) throws IOException {
        return SituationFile.read(Source.of("case.yaml", yaml.getBytes(StandardCharsets.UTF_8)), faults);
    }

    private static List<String> said(String yaml) throws IOException {
        Faults faults = new Faults();
        read(yaml, faults);
        return faults.lines(Locale.ENGLISH);
    }

    @Test
    void aCaseIsReadAndCompared() throws IOException {
        Faults faults = new Faults();
        List<SituationCase> cases = read(PENSIONER, faults);
        assertEquals(List.of(), faults.lines(Locale.ENGLISH));
        List<Conformity.Outcome> outcomes = new Conformity(LegalSet.OPENFISCA).compare(cases.getFirst());
        assertEquals(Conformity.Status.EQUAL, outcomes.getFirst().status());
        assertEquals(Conformity.Status.NOT_COVERED, outcomes.get(1).status());
    }

    @Test
    void anAmountThatIsMissedIsDifferent() throws IOException {
        List<SituationCase> cases = read(PENSIONER.replace("334.287", "334.25"), new Faults());
        assertEquals(
                Conformity.Status.DIFFERENT,
                new Conformity(LegalSet.OPENFISCA)
                        .compare(cases.getFirst())
                        .getFirst()
                        .status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1950-01-01   | 1950-02-30   | case.yaml:5:29 | “1950-02-30” does not suit “date_naissance”
            1950-01-01   | 1750-01-01   | case.yaml:5:29 | “1750-01-01” cannot be a date of birth
            retraite_brute | retraite_brut | case.yaml:5:56 | “retraite_brut” is not known
            2025-03: 700 | 2025-03: -700 | case.yaml:5:67 | this amount cannot be negative
            2025-03: 700 | 2025-13: 700 | case.yaml:5:67 | “2025-13” is neither a month nor a year
            [ada]        | [ada, ada]   | case.yaml:6:24 | “ada” is named twice
            [ada]        | [ada, bob]   | case.yaml:6:14 | “bob” is named here and is not described
            2025-06      | 1999-06      | case.yaml:2:11 | outside the years known. Parameters go from 2020 to 2026
            2025-06      | juin         | case.yaml:2:11 | “juin” is neither a month nor a year
            input        | inputs       | case.yaml:1:3  | The description of the household is missing
            """)
    void whatIsWrongIsSaidAtItsPlace(String right, String wrong, String place, String sentence) throws IOException {
        List<String> said = said(PENSIONER.replace(right, wrong));
        assertTrue(said.stream().anyMatch(line -> line.startsWith(place) && line.contains(sentence)), said::toString);
    }

    @Test
    void aChildIsBornAfterItsParent() throws IOException {
        List<String> said = said("""
                period: 2025-06
                input:
                  individus:
                    ada: {date_naissance: 1990-01-01}
                    bob: {date_naissance: 1980-01-01}
                  famille: {parents: [ada], enfants: [bob]}
                """);
        assertTrue(said.getFirst().startsWith("case.yaml:5:10"), said::toString);
        assertTrue(said.getFirst().contains("was not born after the parent “ada”"), said::toString);
    }

    @Test
    void fortyChildrenAreTooMany() throws IOException {
        StringBuilder yaml = new StringBuilder("period: 2025-06\ninput:\n  individus:\n");
        for (int n = 0; n < 41; n++) {
            yaml.append("    p%d: {date_naissance: 2015-01-01}\n".formatted(n));
        }
        assertTrue(said(yaml.toString()).getFirst().contains("41 persons are described, more than 30"));
    }

    @Test
    void bombsAreRefusedBeforeTheyAreBuilt() throws IOException {
        assertTrue(said("a: &a [x]\nb: *a\n").getFirst().startsWith("case.yaml:1:4: Anchors"));
        assertTrue(said("[".repeat(10_000)).getFirst().contains("More than 16 levels"));
        assertTrue(said("{period: 2025-06,\n input: [}").getFirst().startsWith("case.yaml:2:"));
        byte[] large = new byte[YamlText.MOST_BYTES + 1];
        Faults faults = new Faults();
        assertEquals(List.of(), SituationFile.read(Source.of("large.yaml", large), faults));
        assertTrue(faults.lines(Locale.ENGLISH).getFirst().contains("larger than 8 MiB"));
    }

    @Test
    void rulesAreNotChangedByAFile() throws IOException {
        assertTrue(said("period: 2025-06\nreforms: [x]\ninput: {age: 40}\n")
                .getFirst()
                .startsWith("case.yaml:2:10: “reforms”"));
    }

    @Test
    void aFaultOfOneCaseLeavesTheOthersAlone() throws IOException {
        List<SituationCase> cases = read(PENSIONER.replace("2025-03: 700", "2025-03: -1") + PENSIONER, new Faults());
        assertEquals(2, cases.size());
        assertTrue(cases.getFirst().refusal().isPresent());
        assertEquals(Optional.empty(), cases.getLast().refusal());
    }

    @ParameterizedTest
    @CsvSource({"1173 / 3, 391", "1583.1951*12, 18998.3412", "(2+3)*4-1, 19", "-2 * -3, 6", "1e3, 1000"})
    void numbersMayBeExpressions(String text, String value) {
        assertEquals(0, new BigDecimal(value).compareTo(Arithmetic.read(text).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"1/0", "2+", "(1", "1e999999999", "9**9", "abc", "1..2"})
    void whatIsNoNumberIsNone(String text) {
        assertEquals(Optional.empty(), Arithmetic.read(text));
    }
}
