package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Observed;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.quantity.IntRange;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.kernel.quantity.MoneyRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Steps on the best way in, fewest and most, worked out by hand; what is not written is unknown.
class WayInTest {

    private static final String CASES = """
            street_to_hall_steps=3; street_to_hall_ramp=no; private_entrance=yes | 3..3
            street_to_hall_steps=3; street_to_hall_ramp=yes; private_entrance=yes | 0..0
            street_to_hall_steps=3; private_entrance=yes | 0..3
            street_to_hall_ramp=no; private_entrance=yes | 0..60
            street_to_hall_ramp=yes; private_entrance=yes | 0..0
            street_to_hall_steps=0; private_entrance=no; lift=no; hall_to_dwelling_steps=20 | 20..20
            street_to_hall_steps=0; private_entrance=no; lift=yes; hall_to_lift_steps=2; lift_to_dwelling_steps=1; \
            hall_to_dwelling_steps=20 | 3..3
            street_to_hall_steps=0; private_entrance=no; lift=yes; hall_to_lift_steps=2; lift_to_dwelling_steps=1; \
            hall_to_dwelling_steps=2 | 2..2
            street_to_hall_steps=0; private_entrance=no; hall_to_lift_steps=2; lift_to_dwelling_steps=1; \
            hall_to_dwelling_steps=20 | 3..20
            street_to_hall_steps=0; private_entrance=no; hall_to_lift_steps=2; lift_to_dwelling_steps=1; \
            hall_to_dwelling_steps=2 | 2..2
            street_to_hall_steps=0; private_entrance=no; lift=yes; hall_to_lift_steps=2; hall_to_dwelling_steps=20 | 2..20
            street_to_hall_steps=0; private_entrance=no; lift=yes; hall_to_lift_steps=2; lift_to_dwelling_steps=1 | 0..3
            street_to_hall_steps=3; street_to_hall_ramp=no; lift=no; hall_to_dwelling_steps=20 | 3..23
            - | 0..660
            """;

    private final Rules rules = new Rules(Cases.CATALOGUE);
    private final Adequacy adequacy = new Adequacy(Cases.CATALOGUE);

    @TestFactory
    Stream<DynamicTest> the_steps_are_those_counted_by_hand() {
        return CASES.lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] cells = line.split(" \\| ");
                    WayIn wayIn = WayIn.of(rules, Cases.grid(cells[0]).toArray());
                    assertEquals(cells[1], wayIn.low() + ".." + wayIn.high());
                }));
    }

    @Test
    void a_survey_that_refuses_the_ramp_takes_it_away() {
        assertEquals(Outcome.NOT_SATISFIED, route("street_to_hall_steps=3", "hall_ramp", false));
    }

    @Test
    void a_survey_that_allows_the_ramp_does_so_whatever_the_steps() {
        assertEquals(Outcome.SATISFIED_AFTER_WORKS, route("street_to_hall_steps=6", "hall_ramp", true));
        assertEquals(Outcome.SATISFIED_AFTER_WORKS, route("lift=no", "platform_lift", true));
    }

    @Test
    void the_survey_gives_the_cost_and_the_weeks_of_the_works() {
        Explanation explanation = explain("street_to_hall_steps=3", "hall_ramp", true);
        assertEquals(
                new MoneyRange(Money.ofEuros(4200), Money.ofEuros(4200)),
                explanation.works().cost());
        assertEquals(new IntRange(5, 5), explanation.works().weeks());
        assertEquals(false, explanation.works().simple());
    }

    @Test
    void what_is_observed_is_told_with_each_line() {
        Dwelling dwelling = Cases.dwelling(Cases.changed(Cases.base(), "hall_to_lift_steps=?; corridor_width_mm=?"));
        HouseholdNeeds needs = Cases.needs(
                "",
                Cases.line("must route_steps <= 0"),
                Cases.line("must corridor_width_mm >= 900"),
                Cases.line("must turning_bathroom_mm >= 1500"));

        assertEquals(
                List.of(new Observed.Steps(new IntRange(0, 36)), new Observed.Unknown(), new Observed.Known(1700)),
                adequacy.explain(dwelling, needs).lines().stream()
                        .map(LineReason::observed)
                        .toList());
    }

    private Outcome route(String changes, String work, boolean possible) {
        return explain(changes, work, possible).lines().stream()
                .filter(line -> line.requirement().criterion().isRoute())
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private Explanation explain(String changes, String work, boolean possible) {
        Adaptability survey = new Adaptability(Map.of(
                work, new Adaptability.SurveyedWork(possible, Optional.of(Money.ofEuros(4200)), OptionalInt.of(5))));
        Dwelling dwelling = new Dwelling("D", LettingTerms.UNKNOWN, Cases.changed(Cases.base(), changes), survey);
        return adequacy.explain(dwelling, Cases.needs("manual_wheelchair"));
    }
}
