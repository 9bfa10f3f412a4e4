package fr.plainpied.kernel.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            corridor_width_mm; <=;      900;          899 900;                       901
            corridor_width_mm; >=;      900;          900 901;                       899
            corridor_width_mm; =;       900;          900;                           899 901
            hoist;             >=;      possible;     possible installed;            impossible
            lift;              in;      yes;          yes;                           no
            lift;              in;      no|yes;       yes no;                        ''
            washing;           in;      shower_level; shower_level;                  bath shower_step
            intercom;          has;     sound|light;  sound light|video;             none video
            intercom;          has_all; sound|light;  sound|light sound|light|video; none sound video
            """)
    void aValueIsAcceptedAsTheComparisonSays(
            String code, String symbol, String operand, String accepted, String refused) {
        Criterion criterion = Catalogue.current().criterion(code);
        Comparator comparator = Comparator.ofSymbol(symbol).orElseThrow();
        int asked = valid(criterion.readOperand(comparator, operand));
        Requirement line = Requirement.of(criterion, comparator, asked, Strength.MUST);

        assertEquals(operand, line.written());
        for (String value : accepted.split(" ")) {
            assertEquals(true, line.acceptsKnown(valid(criterion.read(value))), value);
        }
        for (String value : refused.isEmpty() ? new String[0] : refused.split(" ")) {
            assertEquals(false, line.acceptsKnown(valid(criterion.read(value))), value);
        }
    }

    /// Operands up to 7: small numbers, and all the sets of three words.
    @ParameterizedTest
    @EnumSource
    void oneImpliesAnotherWhenAllThatMeetsItMeetsTheOther(Comparator comparator) {
        int values = comparator == Comparator.ONE_OF ? 3 : 9;
        for (int stricter = 0; stricter < 8; stricter++) {
            for (int looser = 0; looser < 8; looser++) {
                int one = stricter;
                int other = looser;
                boolean expected = IntStream.range(0, values)
                        .filter(value -> comparator.accepts(value, one))
                        .allMatch(value -> comparator.accepts(value, other));

                assertEquals(expected, comparator.implies(one, other), comparator + " " + one + " " + other);
            }
        }
    }

    @Test
    void onlyShouldAndWishWeighInTheCoverage() {
        assertEquals(0, Strength.MUST.weight());
        assertEquals(3, Strength.SHOULD.weight());
        assertEquals(1, Strength.WISH.weight());
        assertEquals(0, Strength.NONE.weight());
    }

    private static int valid(ParsedValue read) {
        return read instanceof ParsedValue.Valid valid ? valid.value() : Criterion.UNKNOWN;
    }
}
