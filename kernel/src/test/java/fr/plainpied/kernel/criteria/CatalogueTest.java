package fr.plainpied.kernel.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The first edition is whole, and its values are read and written in the words of the contract files.
class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.current();

    private static final String WRITTEN = """
            corridor_width_mm 500
            corridor_width_mm 900
            corridor_width_mm 5000
            storey -2
            bedroom_area_m2 12.5
            bedroom_area_m2 10
            lift yes
            lift no
            washing bath_and_shower_level
            intercom none
            intercom sound|light|video|loop|large_buttons
            safety_fittings stove_cutoff|no_gas
            """;

    private static final String FAULTS = """
            corridor_width_mm wide NotANumber
            corridor_width_mm 900.5 NotANumber
            corridor_width_mm 499 OutOfRange
            corridor_width_mm 5001 OutOfRange
            corridor_width_mm 99999999999 OutOfRange
            bedroom_area_m2 12.3456 NotANumber
            bedroom_area_m2 3.9 OutOfRange
            bedroom_area_m2 9999999 OutOfRange
            bedroom_area_m2 999999999999 OutOfRange
            lift maybe NotAllowed
            washing shower NotAllowed
            intercom sound|bell NotAllowed
            intercom sound| NotAllowed
            intercom none|sound NotAllowed
            """;

    @Test
    void it_holds_the_whole_first_edition() {
        assertEquals("2026-11-22", CATALOGUE.edition().toString());
        assertEquals(79, CATALOGUE.criteria().size());
        assertEquals(13, CATALOGUE.situations().size());
        assertEquals(
                123,
                CATALOGUE.situations().stream()
                        .mapToInt(situation -> situation.requirements().size())
                        .sum());
        assertEquals(39, CATALOGUE.works().size());
        assertEquals(
                40,
                CATALOGUE.works().stream()
                        .mapToInt(work -> work.effects().size())
                        .sum());
    }

    @Test
    void every_default_line_compares_as_its_criterion_allows() {
        for (Situation situation : CATALOGUE.situations()) {
            for (Requirement line : situation.requirements()) {
                assertEquals(true, line.comparator().suits(line.criterion()), situation.code() + " " + line);
            }
        }
    }

    @Test
    void route_steps_is_found_but_is_no_value_of_a_dwelling() {
        assertEquals(CATALOGUE.routeSteps(), CATALOGUE.criterion("route_steps"));
        assertEquals(true, CATALOGUE.find("route_steps").orElseThrow().isRoute());
        assertEquals(false, CATALOGUE.criteria().contains(CATALOGUE.routeSteps()));
    }

    @Test
    void an_unknown_code_is_named_in_the_error() {
        var error = assertThrows(IllegalArgumentException.class, () -> CATALOGUE.criterion("colour"));
        assertEquals("The catalogue of 2026-11-22 has no criterion colour.", error.getMessage());
    }

    @Test
    void an_unordered_enum_has_no_at_least() {
        Criterion washing = CATALOGUE.criterion("washing");
        assertEquals(false, Comparator.AT_LEAST.suits(washing));
        assertEquals(true, Comparator.AT_LEAST.suits(CATALOGUE.criterion("hoist")));
        assertEquals(false, Comparator.EQUAL.suits(CATALOGUE.criterion("intercom")));
        assertThrows(
                IllegalArgumentException.class, () -> Requirement.of(washing, Comparator.AT_LEAST, 1, Strength.MUST));
    }

    @TestFactory
    Stream<DynamicTest> a_value_that_is_read_is_written_back_the_same() {
        return WRITTEN.lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    List<String> words = List.of(line.split(" "));
                    Criterion criterion = CATALOGUE.criterion(words.get(0));
                    ParsedValue.Valid valid = (ParsedValue.Valid) criterion.read(words.get(1));
                    assertEquals(words.get(1), criterion.write(valid.value()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_value_that_is_none_is_a_fault_of_its_kind() {
        return FAULTS.lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    List<String> words = List.of(line.split(" "));
                    ParsedValue parsed = CATALOGUE.criterion(words.get(0)).read(words.get(1));
                    assertEquals(words.get(2), parsed.getClass().getSimpleName());
                }));
    }

    @Test
    void an_unknown_value_cannot_be_written() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CATALOGUE.criterion("lift").write(Criterion.UNKNOWN));
    }
}
