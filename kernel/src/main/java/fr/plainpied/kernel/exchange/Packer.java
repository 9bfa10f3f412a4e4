package fr.plainpied.kernel.exchange;

import java.util.List;
import java.util.function.BooleanSupplier;

/// The solver that is always there: pure Java. Where all circuits can be listed, branch and bound is exact; otherwise
/// a plan is improved part by part, and proved best when it reaches what the problem without limits of length is worth.
public final class Packer implements ExchangeSolver {

    private static final int LISTED = 3_000;
    private static final int BRANCHES = 60_000;
    private static final int PATIENCE = 100_000;

    private final long seed;

    /// @param seed of the parts that are tried: the same gives the same plan, unless time is over
    public Packer(long seed) {
        this.seed = seed;
    }

    @Override
    public String name() {
        return "plainpied";
    }

    @Override
    public Solution solve(ExchangeProblem problem, BooleanSupplier stop) {
        ExchangeObjective bound = new Relaxation(problem).bound();
        Improvement improvement = new Improvement(problem, seed);
        List<Circuit> all = improvement.listed(LISTED);
        if (all.size() < LISTED) {
            Branching branching = new Branching(problem.movers(), BRANCHES, stop);
            List<Circuit> best = branching.choose(all, Weight.NOTHING);
            if (branching.isExact()) {
                return new Solution(best, true, Circuit.worth(best));
            }
        }
        improvement.run(bound, PATIENCE, stop);
        List<Circuit> chosen = improvement.chosen();
        boolean optimal = Circuit.worth(chosen).compareTo(bound) >= 0;
        return new Solution(chosen, optimal, bound);
    }
}
