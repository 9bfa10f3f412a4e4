package fr.plainpied.kernel.criteria;

import java.util.Arrays;
import java.util.OptionalInt;

/// The values of one dwelling for the whole catalogue, each known or unknown. Immutable.
public final class Grid {

    private final Catalogue catalogue;
    private final int[] values;

    private Grid(Catalogue catalogue, int[] values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    /// A grid of which nothing is known.
    public static Grid unknown(Catalogue catalogue) {
        int[] values = new int[catalogue.criteria().size()];
        Arrays.fill(values, Criterion.UNKNOWN);
        return new Grid(catalogue, values);
    }

    public static Builder of(Catalogue catalogue) {
        return new Builder(unknown(catalogue));
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public OptionalInt value(Criterion criterion) {
        int value = values[criterion.index()];
        return value == Criterion.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// The encoded value at the criterion's index, [Criterion#UNKNOWN] when unknown: for loops that must not allocate.
    public int at(int index) {
        return values[index];
    }

    /// How many criteria have a value.
    public int known() {
        int known = 0;
        for (int value : values) {
            if (value != Criterion.UNKNOWN) {
                known++;
            }
        }
        return known;
    }

    /// A grid with one value changed; [Criterion#UNKNOWN] forgets it.
    public Grid with(Criterion criterion, int value) {
        int[] changed = values.clone();
        changed[criterion.index()] = value;
        return new Grid(catalogue, changed);
    }

    public int[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grid grid
                && grid.catalogue.edition().equals(catalogue.edition())
                && Arrays.equals(grid.values, values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Grid[");
        for (Criterion criterion : catalogue.criteria()) {
            if (values[criterion.index()] != Criterion.UNKNOWN) {
                text.append(criterion.code())
                        .append('=')
                        .append(criterion.write(values[criterion.index()]))
                        .append(' ');
            }
        }
        return text.append(']').toString();
    }

    /// Collects values, then gives a grid. Not for several threads.
    public static final class Builder {
        private final Catalogue catalogue;
        private final int[] values;

        private Builder(Grid grid) {
            this.catalogue = grid.catalogue;
            this.values = grid.values.clone();
        }

        /// @param value encoded as in [Criterion], within the criterion's range
        public Builder put(Criterion criterion, int value) {
            values[criterion.index()] = value;
            return this;
        }

        /// @param text as written in the contract files
        /// @throws IllegalArgumentException when the code or the text is not of the catalogue
        public Builder put(String code, String text) {
            Criterion criterion = catalogue.criterion(code);
            if (criterion.read(text) instanceof ParsedValue.Valid valid) {
                return put(criterion, valid.value());
            }
            throw new IllegalArgumentException("%s cannot be %s.".formatted(code, text));
        }

        public Grid build() {
            return new Grid(catalogue, values.clone());
        }
    }
}
