package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;

/// All that the engine reads of a need line: who asks and why left out. Households with the same bare lines have the
/// same assessment of every dwelling.
///
/// @param limit the person's limit of steps on the way in, where it bears on the line; else
///     [#NO_LIMIT]
public record BareLine(Criterion criterion, Comparator comparator, int operand, Strength strength, int limit)
        implements Comparable<BareLine> {

    /// No limit of steps bears on the line.
    public static final int NO_LIMIT = HouseholdNeeds.NO_LIMIT;

    private static final java.util.Comparator<BareLine> ORDER = java.util.Comparator.comparingInt(
                    (BareLine line) -> line.criterion.index())
            .thenComparing(BareLine::comparator)
            .thenComparingInt(BareLine::operand)
            .thenComparing(BareLine::strength)
            .thenComparingInt(BareLine::limit);

    /// By criterion, comparator, operand, strength, limit.
    @Override
    public int compareTo(BareLine other) {
        return ORDER.compare(this, other);
    }

    Requirement requirement() {
        return Requirement.of(criterion, comparator, operand, strength);
    }
}
