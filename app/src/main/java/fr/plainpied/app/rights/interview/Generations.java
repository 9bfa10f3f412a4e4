package fr.plainpied.app.rights.interview;

import java.time.LocalDate;
import java.util.List;

/// A child is younger than its parents, whichever of the dates is given first.
final class Generations {
    /// The youngest at whom one is believed to have a child.
    private static final int LEAST = 12;

    private Generations() {}

    static List<ReplyFault> faults(Family family, int who, LocalDate born) {
        boolean child = family.isChild(who);
        for (int other = 0; other < family.persons(); other++) {
            if (other == who || family.isChild(other) == child) {
                continue;
            }
            LocalDate otherBorn = family.births().get(other).orElse(child ? LocalDate.MIN : LocalDate.MAX);
            LocalDate parent = child ? otherBorn : born;
            LocalDate youngest = child ? born : otherBorn;
            boolean known = family.births().get(other).isPresent();
            if (known && youngest.isBefore(parent.plusYears(LEAST))) {
                return List.of(
                        ReplyFault.of(Inputs.DATE, child ? "rights.fault.child-older" : "rights.fault.parent-younger"));
            }
        }
        return List.of();
    }
}
