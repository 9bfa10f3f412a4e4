package fr.plainpied.study;

import java.util.List;
import java.util.Optional;

/// A figure over several years: its mean, its smallest and its largest.
public record Spread(double mean, double least, double most) {

    /// @param figures of the years that have one
    static Optional<Spread> of(List<Double> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double figure : figures) {
            sum += figure;
            least = Math.min(least, figure);
            most = Math.max(most, figure);
        }
        return Optional.of(new Spread(sum / figures.size(), least, most));
    }
}
