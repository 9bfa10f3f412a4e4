package fr.plainpied.study.outcome;

import java.util.Collection;
import java.util.OptionalDouble;

/// Quantiles of a few figures: the smallest figure that at least that share does not pass.
final class Quantiles {

    private Quantiles() {}

    /// @param share above 0, up to 1
    /// @return empty when there is no figure
    static OptionalDouble of(Collection<Long> figures, double share) {
        if (figures.isEmpty()) {
            return OptionalDouble.empty();
        }
        int rank = (int) Math.ceil(share * figures.size()) - 1;
        return figures.stream()
                .sorted()
                .skip(Math.max(0, rank))
                .mapToDouble(Long::doubleValue)
                .findFirst();
    }
}
