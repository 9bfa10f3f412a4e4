package fr.plainpied.kernel.index;

import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.Optional;

/// What was said, as one `int` of a column.
final class Said {

    /// Nobody said.
    static final int NOTHING = Integer.MIN_VALUE;

    private Said() {}

    /// Days since 1970.
    static int day(Optional<LocalDate> date) {
        return date.isEmpty() ? NOTHING : day(date.get());
    }

    static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), NOTHING + 1, Integer.MAX_VALUE);
    }

    static Optional<LocalDate> date(int day) {
        return day == NOTHING ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /// Cents; beyond 21 million euros, 21 million.
    static int cents(Optional<Money> amount) {
        return amount.isEmpty() ? NOTHING : Math.clamp(amount.get().cents(), NOTHING + 1, Integer.MAX_VALUE);
    }
}
