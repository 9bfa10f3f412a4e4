package fr.plainpied.kernel.entitlement;

import fr.plainpied.kernel.quantity.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount in euros to the millionth: what a benefit is worth before it is paid in cents.
///
/// @param millionths of a euro, any sign
public record Amount(long millionths) implements Comparable<Amount> {

    public static final Amount NONE = new Amount(0);

    /// The exact decimal, without useless zeros.
    public BigDecimal euros() {
        return BigDecimal.valueOf(millionths, 6).stripTrailingZeros();
    }

    /// As it is paid: to the nearest cent.
    public Money toCents() {
        return Money.ofEuros(BigDecimal.valueOf(millionths, 6));
    }

    /// As it is shown to people: to the nearest ten euros, never shown as nothing when there is something.
    public long toTenEuros() {
        long tens = BigDecimal.valueOf(millionths, 7)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return tens == 0 && millionths > 0 ? 10 : tens * 10;
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(millionths, other.millionths);
    }
}
