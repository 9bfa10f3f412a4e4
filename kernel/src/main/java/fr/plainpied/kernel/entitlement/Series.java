package fr.plainpied.kernel.entitlement;

/// One answer over time: a value for each month from January three years before the right to December of the year
/// after it, and which of those months are given. Sums over months cost two reads.
final class Series {

    static final int MONTHS = 60;

    /// Nothing was said.
    static final Series UNSAID = new Series(0, new long[MONTHS], 0);

    private final int first;
    private final long[] sums = new long[MONTHS + 1];
    private final long given;

    private Series(int first, long[] values, long given) {
        this.first = first;
        this.given = given;
        for (int slot = 0; slot < MONTHS; slot++) {
            sums[slot + 1] = sums[slot] + values[slot];
        }
    }

    static Writer writer(int month) {
        return new Writer(firstFor(month));
    }

    static int firstFor(int month) {
        return Months.january(Months.year(month) - 3);
    }

    boolean isSaid() {
        return this != UNSAID;
    }

    long at(int month) {
        int slot = month - first;
        return slot < 0 || slot >= MONTHS ? 0 : sums[slot + 1] - sums[slot];
    }

    /// Both ends included.
    long sum(int from, int to) {
        return sums[Math.clamp(to + 1L - first, 0, MONTHS)] - sums[Math.clamp(from - first, 0, MONTHS)];
    }

    boolean isGiven(int month) {
        int slot = month - first;
        return slot >= 0 && slot < MONTHS && ((given >>> slot) & 1) == 1;
    }

    /// Every month from one to another, both ends included.
    boolean isGiven(int from, int to) {
        int slot = from - first;
        if (slot < 0 || to - first >= MONTHS) {
            return false;
        }
        long wanted = (1L << (to - from + 1)) - 1;
        return ((given >>> slot) & wanted) == wanted;
    }

    /// Collects the months of a series; later values replace earlier ones.
    static final class Writer {

        private final int first;
        private final long[] values = new long[MONTHS];
        private long given;

        private Writer(int first) {
            this.first = first;
        }

        void set(int month, long value) {
            int slot = month - first;
            if (slot >= 0 && slot < MONTHS) {
                values[slot] = value;
                given |= 1L << slot;
            }
        }

        /// Spreads a total evenly, so that the months add up to it exactly.
        void spread(int from, int months, long total) {
            for (int n = 0; n < months; n++) {
                set(from + n, Fixed.over(total * (n + 1), months) - Fixed.over(total * n, months));
            }
        }

        void always(long value) {
            for (int slot = 0; slot < MONTHS; slot++) {
                set(first + slot, value);
            }
        }

        Series done() {
            return new Series(first, values, given);
        }
    }
}
