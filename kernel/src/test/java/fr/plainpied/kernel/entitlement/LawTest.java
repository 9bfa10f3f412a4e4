package fr.plainpied.kernel.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LawTest {

    private static final Law IN_FORCE = Law.of(LegalSet.IN_FORCE);
    private static final Law OPENFISCA = Law.of(LegalSet.OPENFISCA);

    @Test
    void valuesOfAFigureFollowOneAnotherWithoutOverlap() {
        for (Law law : List.of(IN_FORCE, OPENFISCA)) {
            Map<Figure, FigureValue> before = new HashMap<>();
            for (FigureValue value : law.values()) {
                assertTrue(value.until().map(end -> !end.isBefore(value.from())).orElse(true), value::toString);
                FigureValue earlier = before.put(value.figure(), value);
                if (earlier != null) {
                    assertTrue(earlier.until().isPresent(), () -> earlier + " has no end and is followed");
                    assertTrue(earlier.until().get().isBefore(value.from()), () -> earlier + " overlaps " + value);
                }
            }
        }
    }

    @Test
    void everyValueInForceNamesItsText() {
        List<String> silent = IN_FORCE.values().stream()
                .filter(value ->
                        value.reference().isBlank() || value.reference().equals("-"))
                .map(FigureValue::toString)
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void theLawHasNoDepartureAndEachDepartureSaysWhy() {
        assertTrue(
                IN_FORCE.values().stream().allMatch(value -> value.departure().isEmpty()));
        List<FigureValue> departures = Law.departures();
        assertTrue(departures.size() > 30, () -> departures.size() + " departures");
        assertTrue(departures.stream()
                .allMatch(value -> value.departure().orElse("").length() > 20));
    }

    @Test
    void theTwoSetsDifferOnlyWhereADepartureSaysSo() {
        List<String> unexplained = new ArrayList<>();
        for (YearMonth month = Law.FIRST; !month.isAfter(Law.LAST); month = month.plusMonths(1)) {
            for (FigureValue value : IN_FORCE.values()) {
                FigureValue law = IN_FORCE.value(value.figure(), month).orElse(value);
                OPENFISCA
                        .value(value.figure(), month)
                        .filter(other -> other.departure().isEmpty())
                        .filter(other -> other.value().compareTo(law.value()) != 0)
                        .ifPresent(other -> unexplained.add(law + " / " + other));
            }
        }
        assertEquals(List.of(), unexplained);
    }

    @Test
    void aMonthHasTheValueOfItsFirstDay() {
        Figure aspa = Figure.of("aspa.ceiling_single");
        assertEquals(12_144_270_000L, IN_FORCE.at(aspa, Months.of(YearMonth.of(2024, 12))));
        assertEquals(12_411_440_000L, IN_FORCE.at(aspa, Months.of(YearMonth.of(2025, 1))));
    }

    @Test
    void aFigureThatTheLawReplacedByAnUnknownOneIsOutOfDate() {
        Figure asi = Figure.of("asi.ceiling_single");
        assertTrue(IN_FORCE.isKnown(asi, Months.of(YearMonth.of(2026, 3))));
        assertFalse(IN_FORCE.isKnown(asi, Months.of(YearMonth.of(2026, 4))));
        assertTrue(OPENFISCA.isKnown(asi, Months.of(YearMonth.of(2026, 4))));
    }

    @Test
    void aFigureThatNobodyKnowsIsAFaultOfTheProgram() {
        assertThrows(IllegalStateException.class, () -> Figure.of("aspa.none"));
    }
}
