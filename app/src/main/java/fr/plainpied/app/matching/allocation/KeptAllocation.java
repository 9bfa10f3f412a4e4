package fr.plainpied.app.matching.allocation;

import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.CommissionList;
import fr.plainpied.kernel.assignment.Objective;
import fr.plainpied.kernel.assignment.Standing;
import fr.plainpied.kernel.quantity.Money;
import java.util.List;

/// A plan as the database keeps it: ids, ranks and codes; what explains them is computed again from the homes and
/// households kept with it.
record KeptAllocation(
        Objective objective,
        boolean optimal,
        double gap,
        String solver,
        int priorityHoused,
        int couldBe,
        int noHome,
        List<Homes> lists) {

    /// The shortlist of a home.
    record Homes(String dwelling, boolean fewer, List<Entry> entries) {}

    /// @param rank of the match, from 1
    record Entry(String request, int rank, Place place) {}

    /// Where a household stands.
    ///
    /// @param word the home proposed elsewhere, or the part of the objective that decides; empty for none
    /// @param by how much, in the unit of that part, in cents for works
    record Place(Kind kind, String word, long by) {
        enum Kind {
            PROPOSED,
            ELSEWHERE,
            BEHIND,
            WORKS,
            LOT,
            PRIORITY,
            NOT_COMPARED
        }

        static Place of(Standing standing) {
            return switch (standing) {
                case Standing.Proposed() -> new Place(Kind.PROPOSED, "", 0);
                case Standing.Elsewhere(String dwelling) -> new Place(Kind.ELSEWHERE, dwelling, 0);
                case Standing.Behind(Objective.Part part, long by) -> new Place(Kind.BEHIND, part.name(), by);
                case Standing.CostlierWorks(Money by) -> new Place(Kind.WORKS, "", by.cents());
                case Standing.LotDrawn() -> new Place(Kind.LOT, "", 0);
                case Standing.KeptForPriority() -> new Place(Kind.PRIORITY, "", 0);
                case Standing.NotCompared() -> new Place(Kind.NOT_COMPARED, "", 0);
            };
        }

        Standing standing() {
            return switch (kind) {
                case PROPOSED -> new Standing.Proposed();
                case ELSEWHERE -> new Standing.Elsewhere(word);
                case BEHIND -> new Standing.Behind(Objective.Part.valueOf(word), by);
                case WORKS -> new Standing.CostlierWorks(new Money(by));
                case LOT -> new Standing.LotDrawn();
                case PRIORITY -> new Standing.KeptForPriority();
                case NOT_COMPARED -> new Standing.NotCompared();
            };
        }
    }

    static KeptAllocation of(Allocation plan) {
        return new KeptAllocation(
                plan.objective(),
                plan.optimal(),
                plan.gap(),
                plan.solver(),
                plan.priorityHoused(),
                plan.passedOver().couldBe(),
                plan.passedOver().noHome(),
                plan.lists().stream().map(KeptAllocation::list).toList());
    }

    private static Homes list(CommissionList list) {
        return new Homes(
                list.dwelling().id(),
                list.fewer(),
                list.entries().stream()
                        .map(entry ->
                                new Entry(entry.candidate().request().id(), entry.rank(), Place.of(entry.standing())))
                        .toList());
    }
}
