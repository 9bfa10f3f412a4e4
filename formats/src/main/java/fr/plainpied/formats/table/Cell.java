package fr.plainpied.formats.table;

import fr.plainpied.formats.fault.Excerpt;
import fr.plainpied.formats.fault.Nearest;
import fr.plainpied.formats.fault.Place;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One cell being read: empty means unknown, and what cannot be read is a fault at its place, then unknown.
public final class Cell {

    private static final Pattern COMMUNE = Pattern.compile("[0-9AB]{5}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,15})?");
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?[0-9]{1,15},[0-9]{1,15}");

    private final Row row;
    private final int index;
    private final String column;
    private final String text;

    Cell(Row row, int index, String column) {
        this.row = row;
        this.index = index;
        this.column = column;
        this.text = row.cells().get(index);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public String raw() {
        return text;
    }

    public Place place() {
        return row.place(index);
    }

    /// @param most characters
    public Optional<String> text(int most) {
        if (text.length() > most) {
            fault("cell.textTooLong", Map.of("limit", most, "found", text.length()));
            return Optional.empty();
        }
        if (text.indexOf('\uFFFD') < 0
                && text.chars().anyMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r')) {
            fault("cell.control", Map.of());
            return Optional.empty();
        }
        return given();
    }

    /// An INSEE code: 5 characters among digits, A and B.
    public Optional<String> commune() {
        if (isEmpty() || COMMUNE.matcher(text).matches()) {
            return given();
        }
        boolean zeroLost = text.matches("[0-9]{4}");
        fault("cell.commune", Map.of("word", Excerpt.of(text), "zero", zeroLost ? "yes" : "no"));
        return Optional.empty();
    }

    /// @param min smallest allowed
    /// @param max largest allowed
    public OptionalInt whole(int min, int max) {
        Optional<BigDecimal> number = decimal(min, max);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.get().stripTrailingZeros().scale() > 0) {
            fault("cell.notWhole", Map.of("word", text));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.get().intValueExact());
    }

    /// @param min smallest allowed
    /// @param max largest allowed
    public Optional<BigDecimal> decimal(int min, int max) {
        Optional<String> plain = number();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain.get());
        if (min == 0 && number.signum() < 0) {
            fault("cell.negative", Map.of("word", text));
            return Optional.empty();
        }
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            outOfRange(Integer.toString(min), Integer.toString(max), "");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /// The text of a number with a decimal point.
    private Optional<String> number() {
        if (isEmpty()) {
            return Optional.empty();
        }
        boolean comma = WITH_COMMA.matcher(text).matches();
        if (comma && row.decimalComma()) {
            return Optional.of(text.replace(',', '.'));
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(text);
        }
        fault(comma ? "cell.comma" : "cell.notNumber", Map.of("word", Excerpt.of(text)));
        return Optional.empty();
    }

    /// `2026-06-15`, or `15/06/2026`.
    public Optional<LocalDate> date() {
        if (isEmpty()) {
            return Optional.empty();
        }
        return switch (DateText.read(text)) {
            case DateText.Read(LocalDate date) -> Optional.of(date);
            case DateText.Wrong(String code) -> {
                fault(code, Map.of("word", Excerpt.of(text)));
                yield Optional.empty();
            }
        };
    }

    /// One of a list of words.
    public <E> Optional<E> word(List<E> allowed, Function<E, String> code) {
        if (isEmpty()) {
            return Optional.empty();
        }
        Map<String, E> byCode = new LinkedHashMap<>();
        allowed.forEach(word -> byCode.put(code.apply(word), word));
        E found = byCode.get(text);
        if (found == null) {
            fault("cell.word", Nearest.arguments(text, byCode.keySet()));
        }
        return Optional.ofNullable(found);
    }

    /// A value of a criterion, encoded as the kernel does.
    public OptionalInt value(Criterion criterion) {
        if (isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<String> written =
                criterion.type().isNumber() ? number() : Optional.of(text.replaceAll("\\s*\\|\\s*", "|"));
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        ParsedValue parsed = criterion.read(written.get());
        switch (parsed) {
            case ParsedValue.Valid(int value) -> {
                return OptionalInt.of(value);
            }
            case ParsedValue.NotANumber(boolean wholeOnly) ->
                fault(wholeOnly ? "cell.notWhole" : "cell.decimals", Map.of("word", Excerpt.of(text)));
            case ParsedValue.OutOfRange(int min, int max) ->
                outOfRange(criterion.write(min), criterion.write(max), criterion.unit());
            case ParsedValue.NotAllowed(String word, List<String> allowed)
            when criterion.type() == ValueType.SET && word.equals("none") ->
                fault("cell.noneAlone", Map.of("allowed", String.join(", ", allowed)));
            case ParsedValue.NotAllowed(String word, List<String> allowed) ->
                fault("cell.word", Nearest.arguments(word, allowed));
        }
        return OptionalInt.empty();
    }

    /// Says something wrong about this cell; the sentence also knows the column.
    public void fault(String code, Map<String, ?> arguments) {
        row.faults().add(place().fault(code, withColumn(arguments)));
    }

    /// Says something doubtful about this cell; the sentence also knows the column.
    public void warn(String code, Map<String, ?> arguments) {
        row.faults().add(place().warning(code, withColumn(arguments)));
    }

    private Map<String, Object> withColumn(Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("column", column);
        return all;
    }

    private void outOfRange(String min, String max, String unit) {
        fault("cell.outOfRange", Map.of("word", Excerpt.of(text), "min", min, "max", max, "unit", unit));
    }

    private Optional<String> given() {
        return isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
