package fr.plainpied.kernel.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Values of criteria as texts of the contract files, both ways.
final class ValueText {

    private static final String EMPTY_SET = "none";
    /// Before the decimal point; more would not fit an `int`, and no criterion goes so far.
    private static final int MOST_DIGITS = 9;
    private static final List<String> BOOL = List.of("yes", "no");

    private ValueText() {}

    static String write(Criterion criterion, int value) {
        return switch (criterion.type()) {
            case INT -> Integer.toString(value);
            case DECIMAL -> BigDecimal.valueOf(value, 3).stripTrailingZeros().toPlainString();
            case BOOL -> value == 1 ? "yes" : "no";
            case ENUM -> criterion.values().get(value);
            case SET -> writeSet(criterion, value);
        };
    }

    private static String writeSet(Criterion criterion, int mask) {
        List<String> held = new ArrayList<>();
        for (int rank = 0; rank < criterion.values().size(); rank++) {
            if ((mask >> rank & 1) == 1) {
                held.add(criterion.values().get(rank));
            }
        }
        return held.isEmpty() ? EMPTY_SET : String.join("|", held);
    }

    static ParsedValue read(Criterion criterion, String text) {
        return switch (criterion.type()) {
            case INT, DECIMAL -> readNumber(criterion, text);
            case BOOL -> readBool(text);
            case ENUM -> readEnum(criterion, text);
            case SET -> text.equals(EMPTY_SET) ? new ParsedValue.Valid(0) : readMask(criterion.values(), text);
        };
    }

    static ParsedValue readOperand(Criterion criterion, Comparator comparator, String text) {
        return switch (comparator) {
            case AT_MOST, AT_LEAST, EQUAL -> read(criterion, text);
            case HAS_ANY, HAS_ALL -> readMask(criterion.values(), text);
            case ONE_OF ->
                criterion.type() == ValueType.BOOL
                        ? readMask(List.of("no", "yes"), text)
                        : readMask(criterion.values(), text);
        };
    }

    private static ParsedValue readNumber(Criterion criterion, String text) {
        boolean whole = criterion.type() == ValueType.INT;
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.precision() - number.scale() > (whole ? MOST_DIGITS : MOST_DIGITS - 3)) {
                return new ParsedValue.OutOfRange(criterion.min(), criterion.max());
            }
            int value = number.movePointRight(whole ? 0 : 3).intValueExact();
            return value < criterion.min() || value > criterion.max()
                    ? new ParsedValue.OutOfRange(criterion.min(), criterion.max())
                    : new ParsedValue.Valid(value);
        } catch (NumberFormatException notANumber) {
            return new ParsedValue.NotANumber(whole);
        } catch (ArithmeticException tooManyDecimals) {
            return new ParsedValue.NotANumber(whole);
        }
    }

    private static ParsedValue readBool(String text) {
        return switch (text) {
            case "yes" -> new ParsedValue.Valid(1);
            case "no" -> new ParsedValue.Valid(0);
            default -> new ParsedValue.NotAllowed(text, BOOL);
        };
    }

    private static ParsedValue readEnum(Criterion criterion, String text) {
        int rank = criterion.values().indexOf(text);
        return rank < 0 ? new ParsedValue.NotAllowed(text, criterion.values()) : new ParsedValue.Valid(rank);
    }

    private static ParsedValue readMask(List<String> words, String text) {
        int mask = 0;
        for (String word : text.split("\\|", -1)) {
            int rank = words.indexOf(word);
            if (rank < 0) {
                return new ParsedValue.NotAllowed(word, words);
            }
            mask |= 1 << rank;
        }
        return new ParsedValue.Valid(mask);
    }
}
