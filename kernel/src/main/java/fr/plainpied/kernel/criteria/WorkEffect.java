package fr.plainpied.kernel.criteria;

import fr.plainpied.kernel.quantity.IntRange;
import java.util.Optional;

/// What a work does to one criterion.
///
/// @param from the present values it starts from, by number or by rank; empty means any
/// @param to the value reached, encoded as in [Criterion]; for sets, the functions added
public record WorkEffect(Criterion criterion, Optional<IntRange> from, int to) {

    /// Whether the work starts from that known value.
    public boolean startsFrom(int value) {
        return from.isEmpty() || from.get().contains(value);
    }

    /// The value after the work. A number or rank already better stays; a set gains functions.
    public int reached(int value) {
        if (criterion.type() == ValueType.SET) {
            return value | to;
        }
        return switch (criterion.better()) {
            case MORE -> Math.max(value, to);
            case LESS -> Math.min(value, to);
            case NEITHER -> to;
        };
    }
}
