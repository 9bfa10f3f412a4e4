package fr.plainpied.formats.requests;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers of JSON, whose exponents may ask for more digits than a computer holds.
final class Numbers {

    private static final int MOST_DIGITS = 30;

    private Numbers() {}

    /// Empty when it has more than 30 digits before or after the point.
    static Optional<BigDecimal> read(String literal) {
        try {
            BigDecimal number = new BigDecimal(literal).stripTrailingZeros();
            boolean small = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
            return small ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException | ArithmeticException beyondExponents) {
            return Optional.empty();
        }
    }
}
