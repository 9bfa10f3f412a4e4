package fr.plainpied.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.plainpied.kernel.assignment.AssignmentProblem;
import fr.plainpied.kernel.assignment.AssignmentSolver;
import fr.plainpied.kernel.assignment.Objective;
import fr.plainpied.kernel.assignment.Pair;
import fr.plainpied.kernel.assignment.ShortestPaths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// OR-Tools and the kernel's own solver on the same random problems: two methods that share nothing but the question.
class MinimumCostFlowsTest {
    private static final AssignmentSolver OURS = new ShortestPaths();

    private static Solvers.Given given() {
        return Solvers.ofThisProgram().assignment(SolverChoice.AUTO);
    }

    @BeforeAll
    static void theLibraryLoadsHere() {
        Optional<String> missing = given().missing();
        assumeTrue(missing.isEmpty(), () -> "the library of OR-Tools does not load here: " + missing);
    }

    /// Few distinct values make many ties, which the later parts decide.
    private static AssignmentProblem random(Random random, int homes, int households) {
        BitSet priority = new BitSet();
        for (int household = 0; household < households; household++) {
            priority.set(household, random.nextInt(3) == 0);
        }
        int values = 1 + random.nextInt(4);
        double density = 0.05 + 0.9 * random.nextDouble();
        List<List<Pair>> pairs = new ArrayList<>();
        for (int home = 0; home < homes; home++) {
            List<Pair> ofHome = new ArrayList<>();
            for (int household = 0; household < households; household++) {
                if (random.nextDouble() < density) {
                    ofHome.add(pair(random, home, household, values));
                }
            }
            ofHome.sort(Comparator.comparing((Pair pair) -> pair.gain())
                    .reversed()
                    .thenComparingLong(Pair::worksCents)
                    .thenComparingLong(Pair::lot));
            pairs.add(ofHome);
        }
        int mostOthers = random.nextBoolean() ? homes : random.nextInt(homes + 1);
        return new AssignmentProblem(pairs, households, priority, mostOthers);
    }

    private static Pair pair(Random random, int home, int household, int values) {
        Objective gain = new Objective(
                1,
                random.nextInt(values),
                10L * random.nextInt(values),
                250L * random.nextInt(values),
                1_000L * random.nextInt(values));
        return new Pair(home, household, gain, 150_000L * random.nextInt(values), random.nextLong(1L << 40));
    }

    private static long[] sum(List<Pair> pairs) {
        long[] sum = new long[Pair.LEVELS];
        for (Pair pair : pairs) {
            long[] weights = pair.weights();
            for (int level = 0; level < sum.length; level++) {
                sum[level] += weights[level];
            }
        }
        return sum;
    }

    private static void same(AssignmentProblem problem, String place) {
        AssignmentSolver.Solution ours = OURS.solve(problem, () -> false);
        AssignmentSolver.Solution theirs = given().solver().solve(problem, () -> false);
        assertTrue(ours.optimal() && theirs.optimal(), place);
        assertEquals(ours.objective(), theirs.objective(), place);
        assertEquals(List.of(boxed(sum(ours.chosen()))), List.of(boxed(sum(theirs.chosen()))), place);
        Set<Integer> households = new HashSet<>();
        int others = 0;
        for (Pair pair : theirs.chosen()) {
            assertTrue(households.add(pair.household()), place);
            others += problem.priority().get(pair.household()) ? 0 : 1;
        }
        assertTrue(others <= problem.mostOthers(), place);
    }

    private static List<Long> boxed(long[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    @Test
    void bothGiveTheSameValueOfEveryPart() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            same(random(random, 1 + random.nextInt(12), 1 + random.nextInt(25)), "seed " + seed);
        }
    }

    @Test
    void bothGiveTheSamePlanOfALargerProblem() {
        AssignmentProblem problem = random(new Random(77), 60, 900);
        assertEquals(
                OURS.solve(problem, () -> false).chosen(),
                given().solver().solve(problem, () -> false).chosen(),
                "seed 77");
    }

    @Test
    void withoutHomesOrPairsThePlanIsEmpty() {
        same(new AssignmentProblem(List.of(), 4, new BitSet(), 0), "no home");
        same(new AssignmentProblem(List.of(List.of(), List.of()), 4, new BitSet(), 2), "no pair");
    }

    @Test
    void costsBeyondItsNumbersAreLeftToTheOther() {
        Pair dear = new Pair(0, 0, new Objective(1, 0, 1L << 49, 0, 0), 0, 5);
        AssignmentProblem problem = new AssignmentProblem(List.of(List.of(dear)), 20_000, new BitSet(), 1);
        same(problem, "a cost of 2^49 among 20 000 nodes");
    }

    @Test
    void stoppedBeforeTheEndItSaysSo() {
        AssignmentProblem problem = random(new Random(5), 12, 40);
        int[] asked = {0};
        AssignmentSolver.Solution cut = given().solver().solve(problem, () -> asked[0]++ > 0);
        assertFalse(cut.optimal());
        assertEquals(
                OURS.solve(problem, () -> false).chosen().size(), cut.chosen().size(), "the first part is proved");
        assertFalse(given().solver().solve(problem, () -> true).optimal());
    }
}
