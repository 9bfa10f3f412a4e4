package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;

/// Why, in a best plan, a home is proposed to one household rather than to another that is housed nowhere.
final class Precedence {

    private Precedence() {}

    /// A household housed nowhere comes after the one proposed, or the plan would be better with it; only the share of
    /// the priority publics can be in the way.
    ///
    /// @param alike whether both are of the priority publics, or neither
    static Standing of(Candidate proposed, Candidate other, boolean alike, LocalDate date) {
        Objective better = Pair.gain(proposed, date);
        Objective own = Pair.gain(other, date);
        for (Objective.Part part : Objective.Part.values()) {
            long by = better.of(part) - own.of(part);
            if (by != 0) {
                return by > 0 ? new Standing.Behind(part, by) : new Standing.KeptForPriority();
            }
        }
        long cents = other.assessment().lowestCost().cents()
                - proposed.assessment().lowestCost().cents();
        if (cents != 0) {
            return cents > 0 ? new Standing.CostlierWorks(new Money(cents)) : new Standing.KeptForPriority();
        }
        return alike ? new Standing.LotDrawn() : new Standing.KeptForPriority();
    }
}
