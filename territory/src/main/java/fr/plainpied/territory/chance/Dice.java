package fr.plainpied.territory.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A reproducible source of draws for one entity. Not for several threads.
///
/// Each entity has its own dice, made from the seed and the entity's key: one more draw for a dwelling changes nothing
/// for its neighbours.
public final class Dice {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final double UNIT = 0x1.0p-53;

    private final SplittableRandom source;

    private Dice(long state) {
        this.source = new SplittableRandom(state);
    }

    /// @param key what the draws are for, such as `dwelling` and its id
    public static Dice of(long seed, String... key) {
        long state = FNV_OFFSET ^ seed;
        for (String part : key) {
            for (int at = 0; at < part.length(); at++) {
                state = (state ^ part.charAt(at)) * FNV_PRIME;
            }
            state = (state ^ '/') * FNV_PRIME;
        }
        return new Dice(state);
    }

    /// In [0, 1).
    public double unit() {
        return (source.nextLong() >>> 11) * UNIT;
    }

    /// @param probability 0 or less is never, 1 or more is always
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /// A whole number from `low` to `high`, both included.
    public int between(int low, int high) {
        return low + (int) (unit() * (high - low + 1L));
    }

    /// A whole number from `low` to `high` that is a multiple of `step` away from `low`.
    public int between(int low, int high, int step) {
        return low + step * between(0, (high - low) / step);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /// A rank in `weights`, each as likely as its weight; weights need not sum to 1.
    public int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = unit() * total;
        for (int rank = 0; rank < weights.length - 1; rank++) {
            left -= weights[rank];
            if (left < 0) {
                return rank;
            }
        }
        return weights.length - 1;
    }

    /// One of `choices`, each as likely as the weight of the same rank.
    public <T> T weighted(List<T> choices, double... weights) {
        return choices.get(weighted(weights));
    }

    /// A draw of the normal law, by the Box-Muller method.
    public double normal(double mean, double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return mean + deviation * radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /// A draw of the log-normal law.
    ///
    /// @param mean mean of the draws themselves, not of their logarithm
    /// @param sigma deviation of the logarithm
    public double logNormal(double mean, double sigma) {
        return mean * StrictMath.exp(normal(-sigma * sigma / 2, sigma));
    }

    /// The same things in another order.
    public <T> List<T> shuffled(List<T> things) {
        List<T> order = new ArrayList<>(things);
        for (int last = order.size() - 1; last > 0; last--) {
            int other = between(0, last);
            T held = order.get(last);
            order.set(last, order.get(other));
            order.set(other, held);
        }
        return List.copyOf(order);
    }
}
