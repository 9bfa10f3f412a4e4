package fr.plainpied.kernel.exchange;

/// An objective in two words that add and compare as it does, for problems of a size; immutable.
record Weight(long high, long low) implements Comparable<Weight> {

    static final Weight NOTHING = new Weight(0, 0);

    /// The largest number of scarce features that a home has.
    private static final long FEATURES = 9;

    static Weight of(ExchangeObjective gain, int movers) {
        long room = movers + 1L;
        long high = (gain.movedFromUnsuitable() * room + gain.housed()) * (FEATURES * room) + gain.scarcity();
        return new Weight(high, gain.priority() * room - gain.moves());
    }

    Weight plus(Weight other) {
        return new Weight(high + other.high, low + other.low);
    }

    Weight minus(Weight other) {
        return new Weight(high - other.high, low - other.low);
    }

    boolean exceeds(Weight other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Weight other) {
        return high != other.high ? Long.compare(high, other.high) : Long.compare(low, other.low);
    }
}
