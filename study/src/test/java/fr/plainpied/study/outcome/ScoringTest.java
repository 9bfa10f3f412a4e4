package fr.plainpied.study.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.study.Small;
import fr.plainpied.study.rules.Method;
import fr.plainpied.study.year.Group;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringTest {

    private static double of(Scores scores, Measure measure) {
        return scores.of(measure).orElse(0);
    }

    @ParameterizedTest
    @EnumSource
    void the_figures_of_a_year_agree_with_each_other(Method method) {
        Scores scores = Scoring.of(Small.YEAR, method);

        assertEquals(of(scores, Measure.HOUSED), of(scores, Measure.HOUSED_WELL) + of(scores, Measure.VIOLATED));
        assertTrue(of(scores, Measure.NEEDS_HOUSED_WELL) <= of(scores, Measure.NEEDS_HOUSED));
        assertTrue(of(scores, Measure.RARE_AVOIDABLE) <= of(scores, Measure.RARE_WITHOUT_NEED));
        assertTrue(of(scores, Measure.RARE_WITHOUT_NEED) <= of(scores, Measure.RARE_GIVEN));
        assertTrue(of(scores, Measure.VIOLATED) <= of(scores, Measure.VIOLATED_LINES));
        assertTrue(of(scores, Measure.WORKS_COST_LOW) <= of(scores, Measure.WORKS_COST_HIGH));
        int housed = 0;
        for (Group group : Group.values()) {
            assertTrue(scores.of(group).well() <= scores.of(group).housed());
            assertTrue(scores.of(group).housed() <= scores.of(group).asked());
            housed += scores.of(group).housed();
        }
        assertEquals(of(scores, Measure.HOUSED), housed);
        assertEquals(scores.of(Group.NONE).housed(), scores.of(Group.NONE).well(), "no must line can be broken");
    }

    @Test
    void works_are_counted_only_where_they_are_allowed() {
        assertEquals(0, of(Scoring.of(Small.YEAR, Method.OURS_TOGETHER), Measure.WORKS));
        assertTrue(Scoring.of(Small.YEAR, Method.POINTS).of(Measure.WORKS).isEmpty());
        assertTrue(of(Scoring.of(Small.YEAR, Method.OURS_WITH_WORKS), Measure.WORKS) > 0);
    }

    @Test
    void a_quantile_is_the_smallest_figure_that_its_share_does_not_pass() {
        List<Long> figures = List.of(40L, 10L, 30L, 20L);

        assertEquals(OptionalDouble.of(20), Quantiles.of(figures, 0.5));
        assertEquals(OptionalDouble.of(40), Quantiles.of(figures, 0.9));
        assertEquals(OptionalDouble.of(10), Quantiles.of(figures, 0.01));
        assertTrue(Quantiles.of(List.of(), 0.5).isEmpty());
    }
}
