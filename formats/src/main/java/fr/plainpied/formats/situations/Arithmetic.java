package fr.plainpied.formats.situations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Numbers as the test format writes them: `1173.5`, `1173 / 3`, `(1200 + 50) * 12`.
final class Arithmetic {

    private static final int LONGEST = 200;

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text;
    }

    /// Empty when it is no such number.
    static Optional<BigDecimal> read(String text) {
        if (text.isBlank() || text.length() > LONGEST || !text.matches("[0-9eE+\\-*/(). _]+")) {
            return Optional.empty();
        }
        try {
            Arithmetic reading = new Arithmetic(text.replace(" ", "").replace("_", ""));
            BigDecimal value = reading.sum();
            return reading.at == reading.text.length() ? Optional.of(value) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException | StringIndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            boolean plus = text.charAt(at++) == '+';
            BigDecimal next = product();
            value = plus ? value.add(next) : value.subtract(next);
        }
        return value;
    }

    private BigDecimal product() {
        BigDecimal value = factor();
        while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '/')) {
            boolean times = text.charAt(at++) == '*';
            BigDecimal next = factor();
            value = times ? value.multiply(next) : value.divide(next, MathContext.DECIMAL64);
        }
        return value;
    }

    private BigDecimal factor() {
        char first = text.charAt(at);
        if (first == '-' || first == '+') {
            at++;
            BigDecimal value = factor();
            return first == '-' ? value.negate() : value;
        }
        if (first == '(') {
            at++;
            BigDecimal value = sum();
            if (text.charAt(at++) != ')') {
                throw new NumberFormatException();
            }
            return value;
        }
        return number();
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && isPartOfNumber(start)) {
            at++;
        }
        BigDecimal value = new BigDecimal(text.substring(start, at));
        if (Math.abs((long) value.scale()) > 30 || value.precision() > 40) {
            throw new NumberFormatException();
        }
        return value;
    }

    private boolean isPartOfNumber(int start) {
        char c = text.charAt(at);
        boolean exponentSign =
                (c == '-' || c == '+') && at > start && Character.toLowerCase(text.charAt(at - 1)) == 'e';
        return Character.isDigit(c) || c == '.' || c == 'e' || c == 'E' || exponentSign;
    }
}
