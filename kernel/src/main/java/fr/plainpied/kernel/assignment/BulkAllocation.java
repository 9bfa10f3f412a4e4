package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Matching;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The door: homes and requests in, one exact plan out, with the shortlist of each home and why.
public final class BulkAllocation {

    private final Matching matching;
    private final AssignmentSolver solver;

    /// @param matching its date counts the days of waiting, its seed draws the lots
    public BulkAllocation(Matching matching, AssignmentSolver solver) {
        this.matching = matching;
        this.solver = solver;
    }

    /// A plan, or why the rules allow none.
    public sealed interface Answer {}

    /// @param allocation what is proposed
    public record Planned(Allocation allocation) implements Answer {}

    /// @param quota what was asked and what can be
    public record Refused(QuotaBeyondReach quota) implements Answer {}

    /// @param homes each once
    /// @param applicants each request once
    /// @param stop once true, the best plan found so far is given
    public Answer run(List<Dwelling> homes, List<Applicant> applicants, AllocationRules rules, BooleanSupplier stop) {
        return run(homes, applicants, rules, stop, () -> {});
    }

    /// The same, followed while it works.
    ///
    /// @param compared run each time one more home has been compared with every request, from several threads
    public Answer run(
            List<Dwelling> homes,
            List<Applicant> applicants,
            AllocationRules rules,
            BooleanSupplier stop,
            Runnable compared) {
        BitSet priority = new BitSet();
        for (int household = 0; household < applicants.size(); household++) {
            priority.set(household, rules.isPriority(applicants.get(household).request()));
        }
        List<HomeOffer> offers =
                new PairSearch(matching, rules.eligibility(), applicants, priority).offers(homes, compared);
        AssignmentProblem free = new AssignmentProblem(
                offers.stream().map(HomeOffer::pairs).toList(), applicants.size(), priority, homes.size());
        AssignmentSolver.Solution best = solver.solve(free, stop);
        AssignmentProblem problem = free;
        int housed = best.chosen().size();
        int asked = rules.least(housed);
        if (housedOf(priority, best) < asked) {
            problem = free.withMostOthers(housed - asked);
            best = solver.solve(problem, stop);
            if (best.optimal() && best.chosen().size() < housed) {
                return new Refused(new QuotaBeyondReach(asked, mostPriority(free), housed));
            }
        }
        return new Planned(new PlanReading(matching, applicants, offers, problem).read(best, solver.name()));
    }

    private static int housedOf(BitSet priority, AssignmentSolver.Solution solution) {
        return (int) solution.chosen().stream()
                .filter(pair -> priority.get(pair.household()))
                .count();
    }

    /// The same question with only two objectives: homes given, then homes given to priority publics.
    private int mostPriority(AssignmentProblem free) {
        List<List<Pair>> counted = free.pairs().stream()
                .map(pairs -> pairs.stream()
                        .map(pair -> counted(pair, free.priority().get(pair.household())))
                        .sorted(Pair.BEST_FIRST)
                        .toList())
                .toList();
        AssignmentProblem problem =
                new AssignmentProblem(counted, free.households(), free.priority(), free.mostOthers());
        return housedOf(free.priority(), solver.solve(problem, () -> false));
    }

    private static Pair counted(Pair pair, boolean priority) {
        return new Pair(pair.home(), pair.household(), new Objective(1, priority ? 1 : 0, 0, 0, 0), 0, pair.lot());
    }
}
