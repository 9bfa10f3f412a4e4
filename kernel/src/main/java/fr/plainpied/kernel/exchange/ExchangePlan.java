package fr.plainpied.kernel.exchange;

import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import java.util.List;
import java.util.Optional;

/// A draft of moves; nothing is decided by it.
///
/// @param optimal whether no better plan exists; false when a limit cut the search
/// @param gap 0 when optimal, else at most how far from the best, see [ExchangeObjective#gapTo]
/// @param withdrawals for each household of the plan, what would be left and what could take its place
public record ExchangePlan(
        ExchangeObjective objective,
        boolean optimal,
        double gap,
        String solver,
        List<Story> stories,
        List<Withdrawal> withdrawals) {

    public ExchangePlan {
        stories = List.copyOf(stories);
        withdrawals = List.copyOf(withdrawals);
    }

    /// Moves that happen together or not at all.
    ///
    /// @param start the vacancy that starts a chain; empty for a cycle
    /// @param steps each goes to the home that the one before leaves
    public record Story(Optional<Dwelling> start, List<Step> steps) {
        public Story {
            steps = List.copyOf(steps);
        }

        public boolean isCycle() {
            return start.isEmpty();
        }
    }

    /// @param entering the household in its new home, assessed
    /// @param leaving the same in its present home; empty for a household without one
    public record Step(Candidate entering, Optional<Candidate> leaving) {}

    /// What happens when one household withdraws and keeps its home.
    ///
    /// @param objective what the best plan without it is worth
    /// @param optimal whether that plan is proved best; otherwise the other stories are left as they are
    /// @param undone stories of the plan that no longer hold
    /// @param instead stories that take their place
    public record Withdrawal(
            String request, ExchangeObjective objective, boolean optimal, List<Story> undone, List<Story> instead) {
        public Withdrawal {
            undone = List.copyOf(undone);
            instead = List.copyOf(instead);
        }
    }
}
