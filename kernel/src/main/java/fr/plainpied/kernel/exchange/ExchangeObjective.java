package fr.plainpied.kernel.exchange;

import java.util.Comparator;

/// What a plan of moves is worth, in whole numbers, compared part after part: each more is better, and fewer moves at
/// the very end.
///
/// @param movedFromUnsuitable households that leave a home that does not fit them
/// @param housed homes given
/// @param scarcity sum, over the moves, of the new home's scarce features that the household needs
/// @param priority sum of the points of the territory's scoring grid
/// @param moves households that move
public record ExchangeObjective(long movedFromUnsuitable, long housed, long scarcity, long priority, long moves)
        implements Comparable<ExchangeObjective> {

    public static final ExchangeObjective ZERO = new ExchangeObjective(0, 0, 0, 0, 0);

    private static final Comparator<ExchangeObjective> PART_AFTER_PART = Comparator.comparingLong(
                    ExchangeObjective::movedFromUnsuitable)
            .thenComparingLong(ExchangeObjective::housed)
            .thenComparingLong(ExchangeObjective::scarcity)
            .thenComparingLong(ExchangeObjective::priority)
            .thenComparing(Comparator.comparingLong(ExchangeObjective::moves).reversed());

    public ExchangeObjective plus(ExchangeObjective other) {
        return new ExchangeObjective(
                movedFromUnsuitable + other.movedFromUnsuitable,
                housed + other.housed,
                scarcity + other.scarcity,
                priority + other.priority,
                moves + other.moves);
    }

    /// The better is the larger.
    @Override
    public int compareTo(ExchangeObjective other) {
        return PART_AFTER_PART.compare(this, other);
    }

    /// The parts to maximise, from the first.
    public long[] weights() {
        return new long[] {movedFromUnsuitable, housed, scarcity, priority, -moves};
    }

    /// The share missing of the first part that is below a bound; 0 when none is.
    ///
    /// @param bound of every plan: compared part after part, none is better
    public double gapTo(ExchangeObjective bound) {
        long[] reached = weights();
        long[] best = bound.weights();
        for (int part = 0; part < reached.length; part++) {
            if (best[part] != reached[part]) {
                return (double) Math.max(0, best[part] - reached[part]) / Math.max(1, Math.abs(best[part]));
            }
        }
        return 0;
    }
}
