package fr.plainpied.kernel.assignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortestPathsTest {

    private static final ShortestPaths SOLVER = new ShortestPaths();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itsPlanIsTheBestOfAllPlansLevelByLevel(long seed) {
        RandomProblems random = new RandomProblems(seed);
        for (int round = 0; round < 150; round++) {
            int homes = 1 + round % 6;
            AssignmentProblem problem =
                    random.problem(homes, 1 + (round * 7) % 8, 0.15 + (round % 9) / 10.0, 1 + round % 4);
            AssignmentProblem asked = round % 3 == 0 ? problem.withMostOthers(round % (homes + 1)) : problem;
            AssignmentSolver.Solution solution = SOLVER.solve(asked, () -> false);

            assertTrue(solution.optimal());
            assertArrayEquals(
                    RandomProblems.best(asked),
                    RandomProblems.sum(solution.chosen()),
                    () -> "seed " + seed + ": " + asked);
        }
    }

    @Test
    void nobodyIsHousedTwiceAndNoHomeIsGivenTwice() {
        AssignmentProblem problem = new RandomProblems(9).problem(120, 900, 0.2, 3);
        AssignmentSolver.Solution solution = SOLVER.solve(problem, () -> false);
        Set<Integer> homes = new HashSet<>();
        Set<Integer> households = new HashSet<>();

        for (Pair pair : solution.chosen()) {
            assertTrue(homes.add(pair.home()));
            assertTrue(households.add(pair.household()));
        }
        assertEquals(120, solution.chosen().size());
    }

    @Test
    void leavingOutThePairsThatNoBestPlanNeedsChangesNothing() {
        for (long seed = 20; seed < 30; seed++) {
            AssignmentProblem problem = new RandomProblems(seed).problem(4, 30, 0.8, 2);
            AssignmentProblem limited = problem.withMostOthers(3);

            assertTrue(problem.pruned().pairs().getFirst().size() <= 8);
            assertArrayEquals(
                    RandomProblems.best(limited),
                    RandomProblems.sum(SOLVER.solve(limited, () -> false).chosen()));
        }
    }

    @Test
    void theOrderOfHouseholdsDoesNotMatter() {
        AssignmentProblem problem = new RandomProblems(31).problem(8, 30, 0.5, 1);
        List<List<Pair>> turned =
                problem.pairs().stream().map(ShortestPathsTest::mirrored).toList();
        AssignmentProblem mirror = new AssignmentProblem(turned, 30, new BitSet(), 8);

        Set<Pair> expected =
                new HashSet<>(mirrored(SOLVER.solve(problem, () -> false).chosen()));
        assertEquals(expected, new HashSet<>(SOLVER.solve(mirror, () -> false).chosen()));
    }

    private static List<Pair> mirrored(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Pair(pair.home(), 29 - pair.household(), pair.gain(), pair.worksCents(), pair.lot()))
                .toList();
    }

    @Test
    void stoppedBeforeTheEndItGivesAPlanAndSaysThatItMayNotBeTheBest() {
        AssignmentProblem problem = new RandomProblems(40).problem(50, 200, 0.3, 3);
        int[] asked = {0};
        AssignmentSolver.Solution cut = SOLVER.solve(problem, () -> asked[0]++ > 10);

        assertFalse(cut.optimal());
        assertEquals(50, cut.chosen().size());
        assertTrue(cut.objective().compareTo(problem.bound()) <= 0);
        assertTrue(cut.objective().gapTo(problem.bound()) > 0);
        assertTrue(cut.objective().compareTo(SOLVER.solve(problem, () -> false).objective()) <= 0);
    }

    @Test
    void withoutHomesOrWithoutPairsThePlanIsEmpty() {
        AssignmentProblem noHome = new AssignmentProblem(List.of(), 4, new BitSet(), 0);
        AssignmentProblem noPair = new AssignmentProblem(List.of(List.of(), List.of()), 4, new BitSet(), 2);

        assertEquals(Objective.ZERO, SOLVER.solve(noHome, () -> false).objective());
        assertEquals(Objective.ZERO, SOLVER.solve(noPair, () -> false).objective());
        assertTrue(SOLVER.solve(noPair, () -> false).optimal());
    }

    @Test
    void levelsThatDoNotShareAWordStillCountInTheirOrder() {
        Packing packing = new Packing(new long[] {1L << 40, 1L << 40, 1L << 10});

        assertEquals(2, packing.words());
        assertArrayEquals(new long[] {5, 7 * 1024 + 3}, packing.pack(new long[] {5, 7, 3}));
    }
}
