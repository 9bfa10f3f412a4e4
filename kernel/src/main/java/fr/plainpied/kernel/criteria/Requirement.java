package fr.plainpied.kernel.criteria;

import java.util.Optional;

/// One line of what a person needs: a criterion, a comparison, how much it matters and from when.
///
/// @param operand what the value is compared with, encoded as in [Criterion]; a bit for each word with `in`, `has` and
///     `has_all`
/// @param written the operand as it was written, kept so that it is shown back unchanged
/// @param why the reason in plain words, never a diagnosis; empty for a default line, whose reason the catalogue gives
/// @param horizonYears from how many years ahead the line counts; 0 is today
/// @param replaces whether it stands in place of all default lines of the person on the criterion
public record Requirement(
        Criterion criterion,
        Comparator comparator,
        int operand,
        String written,
        Strength strength,
        Optional<String> why,
        int horizonYears,
        boolean replaces) {

    public Requirement {
        if (!comparator.suits(criterion) && strength != Strength.NONE) {
            throw new IllegalArgumentException(
                    "The criterion %s cannot be compared with %s.".formatted(criterion.code(), comparator.symbol()));
        }
        if (horizonYears < 0) {
            throw new IllegalArgumentException("The horizon (%d years) is before today.".formatted(horizonYears));
        }
    }

    /// A line that counts today, without a reason of its own.
    public static Requirement of(Criterion criterion, Comparator comparator, int operand, Strength strength) {
        return new Requirement(
                criterion,
                comparator,
                operand,
                OperandText.write(criterion, comparator, operand),
                strength,
                Optional.empty(),
                0,
                false);
    }

    /// A line that only takes the default lines on the criterion away.
    public static Requirement removing(Criterion criterion, Optional<String> why, int horizonYears) {
        return new Requirement(
                criterion, Comparator.EQUAL, Criterion.UNKNOWN, "", Strength.NONE, why, horizonYears, true);
    }

    public boolean isMust() {
        return strength == Strength.MUST;
    }

    public boolean acceptsKnown(int value) {
        return comparator.accepts(value, operand);
    }

    /// Whether this line makes the other useless: same criterion and comparator, it implies the other, is at least as
    /// strong and not later.
    public boolean covers(Requirement other) {
        return criterion.equals(other.criterion)
                && comparator == other.comparator
                && comparator.implies(operand, other.operand)
                && strength.atLeast(other.strength)
                && horizonYears <= other.horizonYears;
    }

    /// The same line with another list of accepted values.
    public Requirement withOperand(int newOperand) {
        return new Requirement(
                criterion,
                comparator,
                newOperand,
                OperandText.write(criterion, comparator, newOperand),
                strength,
                why,
                horizonYears,
                replaces);
    }
}
