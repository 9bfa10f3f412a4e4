package fr.plainpied.kernel.entitlement;

import java.math.BigInteger;

/// Arithmetic on whole millionths: 1 euro, or the ratio 1, is 1 000 000. Products and quotients are rounded to the
/// nearest millionth, halves away from zero, so that a chain of ten steps stays exact well below a thousandth of a
/// cent.
final class Fixed {

    static final long ONE = 1_000_000L;
    static final long CENT = 10_000L;

    private Fixed() {}

    static long euros(long euros) {
        return euros * ONE;
    }

    /// An amount times a ratio.
    static long times(long amount, long ratio) {
        return scaled(amount, ratio, ONE);
    }

    /// One amount in units of another, as a ratio.
    static long ratio(long amount, long unit) {
        return scaled(amount, ONE, unit);
    }

    /// `a * b / divisor` without losing the digits of the product.
    static long scaled(long a, long b, long divisor) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) == low >> 63) {
            return over(low, divisor);
        }
        BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        BigInteger half = BigInteger.valueOf(divisor).shiftRight(1);
        BigInteger away = product.signum() < 0 ? product.subtract(half) : product.add(half);
        return away.divide(BigInteger.valueOf(divisor)).longValueExact();
    }

    /// To the nearest millionth, halves away from zero. The divisor is positive.
    static long over(long amount, long divisor) {
        long quotient = amount / divisor;
        long rest = Math.abs(amount - quotient * divisor);
        return rest < divisor - rest ? quotient : quotient + Long.signum(amount);
    }

    static long toCent(long amount) {
        return over(amount, CENT) * CENT;
    }

    static long toEuro(long amount) {
        return over(amount, ONE) * ONE;
    }

    /// To the whole euro, halves to the even one.
    static long toEvenEuro(long amount) {
        long floor = Math.floorDiv(amount, ONE);
        long rest = amount - floor * ONE;
        boolean up = rest > ONE / 2 || (rest == ONE / 2 && (floor & 1) == 1);
        return (up ? floor + 1 : floor) * ONE;
    }

    /// Up to the next multiple of a hundred euros; a multiple stays.
    static long upToHundred(long amount) {
        return Math.ceilDiv(amount, 100 * ONE) * 100 * ONE;
    }

    static long positive(long amount) {
        return Math.max(0, amount);
    }
}
