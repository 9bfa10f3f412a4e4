package fr.plainpied.territory.stock;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;

/// The true values of something being drawn. Refuses a value outside the criterion's range.
final class Values {

    private final Catalogue catalogue;
    private final int[] values;

    private Values(Catalogue catalogue, int[] values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    static Values none(Catalogue catalogue) {
        return new Values(catalogue, Grid.unknown(catalogue).toArray());
    }

    Values copy() {
        return new Values(catalogue, values.clone());
    }

    /// @param value as in [Criterion]: thousandths for a decimal
    Values number(String code, int value) {
        Criterion criterion = catalogue.criterion(code);
        if (value < criterion.min() || value > criterion.max()) {
            throw new IllegalStateException("%s cannot be %d.".formatted(code, value));
        }
        values[criterion.index()] = value;
        return this;
    }

    Values yes(String code, boolean yes) {
        values[catalogue.criterion(code).index()] = yes ? 1 : 0;
        return this;
    }

    Values word(String code, String word) {
        values[catalogue.criterion(code).index()] = rank(catalogue.criterion(code), word);
        return this;
    }

    /// Adds words to a set, which is empty rather than unknown when there is none.
    Values words(String code, String... words) {
        Criterion criterion = catalogue.criterion(code);
        int mask = Math.max(0, values[criterion.index()]);
        for (String word : words) {
            mask |= 1 << rank(criterion, word);
        }
        values[criterion.index()] = mask;
        return this;
    }

    private static int rank(Criterion criterion, String word) {
        int rank = criterion.values().indexOf(word);
        if (rank < 0) {
            throw new IllegalStateException("%s cannot be %s.".formatted(criterion.code(), word));
        }
        return rank;
    }

    /// The value, [Criterion#UNKNOWN] when it was not drawn or makes no sense.
    int at(Criterion criterion) {
        return values[criterion.index()];
    }

    int of(String code) {
        return values[catalogue.criterion(code).index()];
    }

    boolean isYes(String code) {
        return of(code) == 1;
    }

    boolean is(String code, String word) {
        return of(code) == rank(catalogue.criterion(code), word);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Grid grid() {
        Grid.Builder grid = Grid.of(catalogue);
        catalogue.criteria().forEach(criterion -> grid.put(criterion, at(criterion)));
        return grid.build();
    }
}
