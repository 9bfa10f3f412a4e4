package fr.plainpied.study.rights;

import java.util.Arrays;

/// A figure over several draws of the tenants.
///
/// @param low 95 % of such draws are expected from here
/// @param high to here; chance alone, not what is wrong in the hypotheses
public record Estimate(double mean, double low, double high) {

    /// Of the normal law, 95 %.
    private static final double WIDTH = 1.96;

    /// With one draw the margin is not known: both ends are infinite.
    static Estimate of(double[] draws) {
        double mean = Arrays.stream(draws).average().orElse(0);
        if (draws.length < 2) {
            return new Estimate(mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double squares =
                Arrays.stream(draws).map(draw -> (draw - mean) * (draw - mean)).sum();
        double margin = WIDTH * Math.sqrt(squares / (draws.length - 1));
        return new Estimate(mean, Math.max(0, mean - margin), mean + margin);
    }

    public boolean hasMargin() {
        return high < Double.POSITIVE_INFINITY;
    }
}
