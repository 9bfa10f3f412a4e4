package fr.plainpied.kernel.assignment;

import java.util.Arrays;
import java.util.List;

/// Vectors of whole numbers packed in as few 64-bit words as their sums need, so that sums of words compare as sums of
/// vectors do, one level after the other, without overflow.
public final class Packing {

    /// Distances and potentials of a flow add up a few such sums.
    private static final long LARGEST = 1L << 57;

    private final int[] word;
    private final long[] factor;
    private final int words;

    /// @param widths for each level, from the first, how many values the sums to compare may take
    public Packing(long[] widths) {
        this(widths, LARGEST);
    }

    /// @param largest what no word of a sum may pass
    public Packing(long[] widths, long largest) {
        this.word = new int[widths.length];
        this.factor = new long[widths.length];
        int last = 0;
        long room = 1;
        for (int level = widths.length - 1; level >= 0; level--) {
            if (widths[level] <= 0 || widths[level] > largest) {
                throw new IllegalArgumentException(
                        "Level %d takes %d values, more than a word holds.".formatted(level, widths[level]));
            }
            if (room > largest / widths[level]) {
                last++;
                room = 1;
            }
            word[level] = last;
            factor[level] = room;
            room *= widths[level];
        }
        this.words = last + 1;
        for (int level = 0; level < word.length; level++) {
            word[level] = last - word[level];
        }
    }

    /// How many words a vector takes; the first counts first.
    public int words() {
        return words;
    }

    public long[] pack(long[] vector) {
        long[] packed = new long[words];
        for (int level = 0; level < vector.length; level++) {
            packed[word[level]] += factor[level] * vector[level];
        }
        return packed;
    }

    /// The widths of the sums that plans can reach when each home has one of its pairs or none.
    public static Packing of(AssignmentProblem problem, long largest) {
        long[] widths = new long[Pair.LEVELS];
        Arrays.fill(widths, 1);
        for (List<Pair> ofHome : problem.pairs()) {
            long[] most = new long[Pair.LEVELS];
            long[] least = new long[Pair.LEVELS];
            for (Pair pair : ofHome) {
                long[] weights = pair.weights();
                for (int level = 0; level < weights.length; level++) {
                    most[level] = Math.max(most[level], weights[level]);
                    least[level] = Math.min(least[level], weights[level]);
                }
            }
            for (int level = 0; level < widths.length; level++) {
                widths[level] = Math.addExact(widths[level], most[level] - least[level]);
            }
        }
        return new Packing(widths, largest);
    }

    /// [#of] with room for a flow.
    static Packing of(AssignmentProblem problem) {
        return of(problem, LARGEST);
    }
}
