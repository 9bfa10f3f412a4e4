package fr.plainpied.app.rights.result;

import fr.plainpied.kernel.entitlement.Amount;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Result;
import fr.plainpied.kernel.entitlement.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What is said of one right.
///
/// @param explanation how the amount was reached; empty for a likely right
/// @param received whether the household receives it already
/// @param receivedAmount what it says to receive each month, when it said so
/// @param after the rights that were counted as if they were paid already, because they come before this one
public record Right(
        RightKey key,
        Result result,
        List<Step> explanation,
        boolean received,
        Optional<BigDecimal> receivedAmount,
        List<Benefit> after) {
    private static final long CENT = 10_000;
    private static final long HALF_CENT = CENT / 2;

    public Right {
        explanation = List.copyOf(explanation);
        after = List.copyOf(after);
    }

    /// The amount that was worked out, certain or likely; empty when there is none.
    public Optional<Amount> amount() {
        return switch (result) {
            case Result.Entitled entitled -> Optional.of(entitled.amount());
            case Result.ToBeChecked likely -> likely.estimate();
            case Result.NeedsAnswers open -> open.atLeast();
            case Result.NotEntitled none -> Optional.empty();
        };
    }

    /// What it is worth each month in whole cents; empty for a yearly amount, a right without amount or a price.
    public Optional<Long> monthlyCents() {
        boolean monthly = key.benefit()
                .map(benefit -> benefit.every() == Benefit.Every.MONTH)
                .orElse(false);
        return amount().filter(amount -> monthly && amount.millionths() > 0)
                .map(amount -> (amount.millionths() + HALF_CENT) / CENT);
    }

    /// Is it asked for, rather than given by itself?
    public boolean isClaimed() {
        return key.benefit().map(benefit -> benefit != Benefit.RENT_REDUCTION).orElse(true);
    }
}
