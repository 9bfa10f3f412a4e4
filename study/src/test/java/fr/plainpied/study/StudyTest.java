package fr.plainpied.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.study.outcome.Measure;
import fr.plainpied.study.rules.Method;
import fr.plainpied.study.year.Assumptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyTest {

    private static StudyPlan plan(int seeds, int oneIn, int vacancies) {
        return new StudyPlan(StudyPlan.seeds(seeds), oneIn, vacancies, Assumptions.USUAL);
    }

    @Test
    void the_same_plan_gives_the_same_figures_and_another_seed_gives_others() throws Study.TooManyVacancies {
        StudyResult one = Study.run(plan(2, 40, 8), new Small.Silent());
        StudyResult again = Study.run(plan(2, 40, 8), new Small.Silent());

        assertEquals(one, again);
        assertFalse(one.years().getFirst().equals(one.years().getLast()));
    }

    @Test
    void every_method_is_played_over_every_year() throws Study.TooManyVacancies {
        StudyResult result = Study.run(plan(2, 60, 5), new Small.Silent());

        assertEquals(
                List.of(Method.values()),
                result.methods().stream().map(MethodResult::method).toList());
        assertTrue(result.methods().stream().allMatch(method -> method.years().size() == 2));
        assertTrue(result.of(Method.POINTS).of(Measure.MEASURES).isEmpty(), "points ask for no measure");
        assertTrue(result.of(Method.OURS_TOGETHER).of(Measure.MEASURES).isPresent());
    }

    @Test
    void more_homes_than_can_become_free_are_refused_with_their_number() {
        Study.TooManyVacancies refused =
                assertThrows(Study.TooManyVacancies.class, () -> Study.run(plan(1, 40, 300), new Small.Silent()));

        assertTrue(refused.most() > 5 && refused.most() < 300, "at most " + refused.most());
    }

    @Test
    void a_plan_without_a_seed_or_a_home_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> plan(0, 10, 5));
        assertThrows(IllegalArgumentException.class, () -> plan(1, 10, 0));
    }

    @Test
    void a_spread_is_a_mean_between_its_bounds() {
        assertEquals(new Spread(2, 1, 3), Spread.of(List.of(1.0, 3.0, 2.0)).orElseThrow());
        assertTrue(Spread.of(List.of()).isEmpty());
    }
}
