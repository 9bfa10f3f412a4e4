package fr.plainpied.kernel.exchange;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Chooses circuits that share no household and no home. What it answers is checked by the kernel.
///
/// Two solvers give the same value of every objective when both had the time to prove it best.
public interface ExchangeSolver {

    /// For the reader of an answer: which solver chose.
    String name();

    /// @param stop asked now and then; once true, the solver gives the best it has
    Solution solve(ExchangeProblem problem, BooleanSupplier stop);

    /// @param optimal whether no better choice exists
    /// @param bound compared part after part, no choice is better
    record Solution(List<Circuit> chosen, boolean optimal, ExchangeObjective bound) {
        public Solution {
            chosen = List.copyOf(chosen);
        }

        public ExchangeObjective objective() {
            return Circuit.worth(chosen);
        }
    }
}
