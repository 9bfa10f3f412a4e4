package fr.plainpied.kernel.assignment;

import java.util.Comparator;
import java.util.Locale;

/// What a plan is worth, in whole numbers. Two plans are compared part after part: the second counts only when the
/// first is equal, and so on; nothing is ever weighed against something else.
///
/// @param housed homes given
/// @param scarcity sum, over the pairs, of the home's scarce features that the household needs
/// @param priority sum of the points of the territory's scoring grid
/// @param coverageMillis sum of the wishes' coverage, each times 1000 and rounded half up
/// @param waitingDays sum of the days since registration
public record Objective(long housed, long scarcity, long priority, long coverageMillis, long waitingDays)
        implements Comparable<Objective> {

    public static final Objective ZERO = new Objective(0, 0, 0, 0, 0);

    private static final Comparator<Objective> PART_AFTER_PART = Comparator.comparingLong(Objective::housed)
            .thenComparingLong(Objective::scarcity)
            .thenComparingLong(Objective::priority)
            .thenComparingLong(Objective::coverageMillis)
            .thenComparingLong(Objective::waitingDays);

    /// The parts, from the one that counts first.
    public enum Part {
        HOUSED,
        SCARCITY,
        PRIORITY,
        COVERAGE_MILLIS,
        WAITING_DAYS;

        /// As written in the contract files.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public long of(Part part) {
        return switch (part) {
            case HOUSED -> housed;
            case SCARCITY -> scarcity;
            case PRIORITY -> priority;
            case COVERAGE_MILLIS -> coverageMillis;
            case WAITING_DAYS -> waitingDays;
        };
    }

    public Objective plus(Objective other) {
        return new Objective(
                housed + other.housed,
                scarcity + other.scarcity,
                priority + other.priority,
                coverageMillis + other.coverageMillis,
                waitingDays + other.waitingDays);
    }

    /// The better is the larger.
    @Override
    public int compareTo(Objective other) {
        return PART_AFTER_PART.compare(this, other);
    }

    /// How far this is from a bound that no plan can pass: the share missing of the first part that is not proved best.
    ///
    /// @param bound part by part, each at least what any plan can reach
    /// @return 0 when every part reaches its bound
    public double gapTo(Objective bound) {
        for (Part part : Part.values()) {
            long missing = bound.of(part) - of(part);
            if (missing > 0) {
                return (double) missing / Math.max(1, Math.abs(bound.of(part)));
            }
        }
        return 0;
    }
}
