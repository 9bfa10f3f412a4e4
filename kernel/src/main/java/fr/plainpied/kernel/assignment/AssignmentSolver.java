package fr.plainpied.kernel.assignment;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Chooses pairs. Whatever it answers is assessed again by the kernel, never trusted.
///
/// Two solvers give the same value of every objective when both had the time to prove it best.
public interface AssignmentSolver {

    /// For the reader of an answer: which solver chose.
    String name();

    /// @param stop asked now and then; once true, the solver gives the best it has
    Solution solve(AssignmentProblem problem, BooleanSupplier stop);

    /// @param chosen at most one pair a home and a household
    /// @param optimal whether no better choice exists
    record Solution(List<Pair> chosen, boolean optimal) {
        public Solution {
            chosen = List.copyOf(chosen);
        }

        public Objective objective() {
            return chosen.stream().map(Pair::gain).reduce(Objective.ZERO, Objective::plus);
        }
    }
}
