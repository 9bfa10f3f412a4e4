package fr.plainpied.kernel.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// Small problems full of ties, and the best of all their plans found by trying every one.
final class RandomProblems {

    private final SplittableRandom random;

    RandomProblems(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// @param ties how few values each objective takes: 1 makes everything equal
    AssignmentProblem problem(int homes, int households, double density, int ties) {
        BitSet priority = new BitSet();
        List<List<Pair>> pairs = new ArrayList<>();
        for (int household = 0; household < households; household++) {
            priority.set(household, random.nextInt(3) == 0);
        }
        for (int home = 0; home < homes; home++) {
            List<Pair> ofHome = new ArrayList<>();
            for (int household = 0; household < households; household++) {
                if (random.nextDouble() < density) {
                    ofHome.add(pair(home, household, ties));
                }
            }
            ofHome.sort(Pair.BEST_FIRST);
            pairs.add(ofHome);
        }
        return new AssignmentProblem(pairs, households, priority, homes);
    }

    private Pair pair(int home, int household, int ties) {
        Objective gain = new Objective(
                1, random.nextInt(ties), random.nextInt(ties) - ties / 2, random.nextInt(1001), random.nextInt(9000));
        return new Pair(home, household, gain, random.nextInt(ties) * 100_000L, random.nextLong(1L << 40));
    }

    /// The weights of the best plan, level by level.
    static long[] best(AssignmentProblem problem) {
        return search(problem, 0, new BitSet(), 0, new long[Pair.LEVELS]);
    }

    private static long[] search(AssignmentProblem problem, int home, BitSet taken, int others, long[] sum) {
        if (home == problem.homes()) {
            return sum;
        }
        long[] best = search(problem, home + 1, taken, others, sum);
        for (Pair pair : problem.pairs().get(home)) {
            int more = problem.priority().get(pair.household()) ? 0 : 1;
            if (!taken.get(pair.household()) && others + more <= problem.mostOthers()) {
                taken.set(pair.household());
                long[] tried = search(problem, home + 1, taken, others + more, plus(sum, pair.weights()));
                taken.clear(pair.household());
                best = Arrays.compare(tried, best) > 0 ? tried : best;
            }
        }
        return best;
    }

    static long[] sum(List<Pair> pairs) {
        long[] sum = new long[Pair.LEVELS];
        for (Pair pair : pairs) {
            sum = plus(sum, pair.weights());
        }
        return sum;
    }

    private static long[] plus(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int level = 0; level < sum.length; level++) {
            sum[level] += other[level];
        }
        return sum;
    }
}
