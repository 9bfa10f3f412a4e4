package fr.plainpied.kernel.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({"393.456, 39346", "393.454, 39345", "393.455, 39346", "12, 1200", "0, 0"})
    void eurosAreKeptInCentsRoundedHalfUp(BigDecimal euros, long cents) {
        assertEquals(cents, Money.ofEuros(euros).cents());
    }

    @Test
    void amountsAreAddedMultipliedAndComparedExactly() {
        Money rent = Money.ofEuros(340);

        assertEquals(new BigDecimal("340.00"), rent.euros());
        assertEquals(new Money(34_050), rent.plus(new Money(50)));
        assertEquals(Money.ofEuros(1020), rent.times(3));
        assertEquals(false, rent.exceeds(rent));
        assertEquals(true, rent.exceeds(new Money(33_999)));
        assertEquals(0, rent.compareTo(new Money(34_000)));
        assertEquals(-1, rent.compareTo(new Money(34_001)));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
    }

    @Test
    void aRangeHoldsBothItsEnds() {
        IntRange range = new IntRange(3, 5);

        assertEquals(
                "3 4 5",
                Stream.of(2, 3, 4, 5, 6)
                        .filter(range::contains)
                        .map(String::valueOf)
                        .reduce((left, right) -> left + " " + right)
                        .orElseThrow());
        assertEquals(false, range.isExact());
        assertEquals(true, new IntRange(3, 3).isExact());
        assertThrows(IllegalArgumentException.class, () -> new IntRange(4, 3));
    }

    @Test
    void aCostGoesFromALowToAHighAmount() {
        MoneyRange cost = new MoneyRange(new Money(100), new Money(100));

        assertEquals(
                new MoneyRange(new Money(300), new Money(400)),
                cost.plus(new MoneyRange(new Money(200), new Money(300))));
        assertThrows(IllegalArgumentException.class, () -> new MoneyRange(new Money(2), new Money(1)));
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 0", "1, 4, 0.25", "3, 4, 0.75", "4, 4, 1"})
    void aShareIsBetweenNothingAndAll(int part, int whole, double value) {
        assertEquals(value, new Share(part, whole).value());
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "5, 4", "0, 0", "1, -1"})
    void whatIsNoShareIsRefused(int part, int whole) {
        assertThrows(IllegalArgumentException.class, () -> new Share(part, whole));
    }

    @Test
    void sharesCompareAsNumbersAlsoWhenLarge() {
        assertEquals(0, new Share(1, 2).compareTo(new Share(2, 4)));
        assertEquals(1, new Share(2, 3).compareTo(new Share(3, 5)));
        assertEquals(-1, new Share(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).compareTo(Share.FULL));
    }
}
