package fr.plainpied.kernel.criteria;

import java.util.Optional;

/// How a requirement compares the value of a dwelling with what is asked.
public enum Comparator {
    AT_MOST("<="),
    AT_LEAST(">="),
    EQUAL("="),
    /// The value is one of those listed.
    ONE_OF("in"),
    /// The set holds at least one of those listed.
    HAS_ANY("has"),
    /// The set holds all of those listed.
    HAS_ALL("has_all");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    /// As written in the contract files: `<=`, `>=`, `=`, `in`, `has`, `has_all`.
    public String symbol() {
        return symbol;
    }

    public static Optional<Comparator> ofSymbol(String symbol) {
        for (Comparator comparator : values()) {
            if (comparator.symbol.equals(symbol)) {
                return Optional.of(comparator);
            }
        }
        return Optional.empty();
    }

    /// Whether a criterion of that kind may be compared so: `<=` and `>=` for numbers and ordered enums, `=` for all
    /// but sets, `in` for enums and bools, `has` and `has_all` for sets.
    public boolean suits(Criterion criterion) {
        return switch (this) {
            case AT_MOST, AT_LEAST -> criterion.type().isNumber() || criterion.ordered();
            case EQUAL -> criterion.type() != ValueType.SET;
            case ONE_OF -> criterion.type() == ValueType.ENUM || criterion.type() == ValueType.BOOL;
            case HAS_ANY, HAS_ALL -> criterion.type() == ValueType.SET;
        };
    }

    /// Whether a known value meets the operand. Values and operands are encoded as in [Criterion].
    public boolean accepts(int value, int operand) {
        return switch (this) {
            case AT_MOST -> value <= operand;
            case AT_LEAST -> value >= operand;
            case EQUAL -> value == operand;
            case ONE_OF -> (operand >> value & 1) == 1;
            case HAS_ANY -> (value & operand) != 0;
            case HAS_ALL -> (value & operand) == operand;
        };
    }

    /// Whether every value that meets `stricter` meets `looser` as well, both compared this way.
    public boolean implies(int stricter, int looser) {
        return switch (this) {
            case AT_MOST -> stricter <= looser;
            case AT_LEAST -> stricter >= looser;
            case EQUAL -> stricter == looser;
            case ONE_OF, HAS_ANY -> (stricter & ~looser) == 0;
            case HAS_ALL -> (looser & ~stricter) == 0;
        };
    }
}
