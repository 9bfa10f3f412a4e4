package fr.plainpied.kernel.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount in euros, held in whole cents so that sums are exact.
///
/// @param cents any sign; 1 euro is 100
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /// Rounds half up to the cent: `393.456` gives 393.46 EUR.
    public static Money ofEuros(BigDecimal euros) {
        return new Money(
                euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    public boolean exceeds(Money limit) {
        return cents > limit.cents;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
