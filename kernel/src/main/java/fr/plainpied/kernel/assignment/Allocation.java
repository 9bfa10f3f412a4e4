package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Candidate;
import java.util.List;

/// A draft for several homes at once; nothing is decided by it.
///
/// @param optimal whether no better plan exists; false when a limit of time cut the search
/// @param gap 0 when optimal, else how far from what cannot be passed, see [Objective#gapTo]
/// @param placements in the order of the homes, those that stay empty left out
/// @param lists one for each home, in their order
/// @param priorityHoused how many of the homes go to priority publics
/// @param passedOver households proposed no home, by how near they came
public record Allocation(
        Objective objective,
        boolean optimal,
        double gap,
        String solver,
        List<Placement> placements,
        List<CommissionList> lists,
        int priorityHoused,
        PassedOver passedOver) {

    public Allocation {
        placements = List.copyOf(placements);
        lists = List.copyOf(lists);
    }

    /// A home proposed to a household.
    ///
    /// @param rank of the match, from 1
    public record Placement(Candidate candidate, int rank) {}

    /// @param couldBe households that at least one of the homes would suit
    /// @param noHome households that none of the homes suits
    public record PassedOver(int couldBe, int noHome) {}
}
