package fr.plainpied.kernel.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FixedTest {

    private static final long SEED = 20260601;

    @Test
    void aProductIsTheRoundedProductOfTheDecimals() {
        Random random = new Random(SEED);
        for (int n = 0; n < 100_000; n++) {
            long amount = random.nextLong(-2_000_000_000_000L, 2_000_000_000_000L);
            long other = random.nextLong(-60_000_000_000L, 60_000_000_000L);
            long divisor = random.nextLong(1, 30_000_000_000L);
            BigDecimal exact = BigDecimal.valueOf(amount)
                    .multiply(BigDecimal.valueOf(other))
                    .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP);
            if (exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
                assertEquals(
                        exact.longValueExact(),
                        Fixed.scaled(amount, other, divisor),
                        () -> "seed %d: %d * %d / %d".formatted(SEED, amount, other, divisor));
            }
        }
    }

    @Test
    void aRentIsRoundedToTheEvenEuro() {
        assertEquals(Fixed.euros(386), Fixed.toEvenEuro(386_500_000));
        assertEquals(Fixed.euros(388), Fixed.toEvenEuro(387_500_000));
        assertEquals(Fixed.euros(388), Fixed.toEvenEuro(387_500_001));
        assertEquals(Fixed.euros(387), Fixed.toEvenEuro(387_499_999));
    }

    @Test
    void resourcesGoUpToTheNextHundred() {
        assertEquals(Fixed.euros(8_700), Fixed.upToHundred(8_600_010_000L));
        assertEquals(Fixed.euros(8_600), Fixed.upToHundred(8_600_000_000L));
        assertEquals(0, Fixed.upToHundred(0));
    }

    @Test
    void whatIsShownIsNeverNothingWhenThereIsSomething() {
        assertEquals(0, new Amount(0).toTenEuros());
        assertEquals(10, new Amount(995_000).toTenEuros());
        assertEquals(240, new Amount(244_990_000).toTenEuros());
        assertEquals(250, new Amount(245_000_000).toTenEuros());
    }
}
