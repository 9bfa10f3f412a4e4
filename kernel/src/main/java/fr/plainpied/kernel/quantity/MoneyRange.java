package fr.plainpied.kernel.quantity;

/// A cost between two amounts, both included.
public record MoneyRange(Money low, Money high) {

    public static final MoneyRange NONE = new MoneyRange(Money.ZERO, Money.ZERO);

    public MoneyRange {
        if (low.exceeds(high)) {
            throw new IllegalArgumentException(
                    "The low cost (%s) is above the high cost (%s).".formatted(low.euros(), high.euros()));
        }
    }

    public MoneyRange plus(MoneyRange other) {
        return new MoneyRange(low.plus(other.low), high.plus(other.high));
    }
}
