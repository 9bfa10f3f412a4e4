package fr.plainpied.territory.chance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Shares turned into whole numbers, so that a small territory keeps its proportions instead of gambling on them.
public final class Quota {

    private Quota() {}

    /// Splits `total` in proportion to `weights` by the largest remainders; the first rank wins a tie.
    public static int[] split(int total, double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] parts = new int[weights.length];
        double[] remainders = new double[weights.length];
        List<Integer> ranks = new ArrayList<>();
        int given = 0;
        for (int rank = 0; rank < weights.length; rank++) {
            double exact = total * weights[rank] / sum;
            parts[rank] = (int) exact;
            remainders[rank] = exact - parts[rank];
            given += parts[rank];
            ranks.add(rank);
        }
        ranks.sort(Comparator.comparingDouble(rank -> -remainders[rank]));
        for (int left = total - given; left > 0; left--) {
            parts[ranks.get((total - given - left) % ranks.size())]++;
        }
        return parts;
    }

    /// Divides counts by `oneIn` so that the sum of any run of neighbouring counts is the exact quotient rounded: off
    /// by
    /// less than one, for a run of one as for the whole.
    ///
    /// @param oneIn 1 changes nothing
    public static int[] scale(int[] counts, int oneIn) {
        int[] scaled = new int[counts.length];
        long before = 0;
        long total = 0;
        for (int rank = 0; rank < counts.length; rank++) {
            total += counts[rank];
            long after = (2 * total + oneIn) / (2L * oneIn);
            scaled[rank] = (int) (after - before);
            before = after;
        }
        return scaled;
    }
}
