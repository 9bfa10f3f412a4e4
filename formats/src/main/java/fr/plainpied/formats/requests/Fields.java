package fr.plainpied.formats.requests;

import fr.plainpied.formats.fault.Excerpt;
import fr.plainpied.formats.fault.Nearest;
import fr.plainpied.formats.table.DateText;
import fr.plainpied.kernel.quantity.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// The fields of one object, each read with its faults; `null` is like an absent field.
final class Fields {

    private static final int MOST_EUROS = 100_000_000;

    private final Json.Obj object;
    private final String path;
    private final JsonFaults faults;

    /// Warns at once of the fields that nobody reads.
    Fields(Json.Obj object, String path, JsonFaults faults, List<String> known) {
        this.object = object;
        this.path = path;
        this.faults = faults;
        object.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                Map<String, Object> arguments = Nearest.arguments(name, known);
                faults.warn(member.named(), JsonInput.field(path, name), "json.unknownField", arguments);
            }
        });
    }

    Optional<Json> value(String name) {
        Json.Member member = object.members().get(name);
        return member == null || member.value() instanceof Json.Null ? Optional.empty() : Optional.of(member.value());
    }

    /// A field that cannot be absent.
    Optional<Json> required(String name) {
        Optional<Json> value = value(name);
        if (value.isEmpty()) {
            Json.Member member = object.members().get(name);
            Json.At at = member == null ? object.at() : member.value().at();
            faults.fault(at, below(name), "json.missing", Map.of("field", name));
        }
        return value;
    }

    /// @param most characters
    Optional<String> text(String name, int most) {
        return value(name).flatMap(value -> text(value, name, most));
    }

    private Optional<String> text(Json value, String name, int most) {
        if (!(value instanceof Json.Text(Json.At at, String text))) {
            wrongType(value, name, "text");
            return Optional.empty();
        }
        if (text.length() > most) {
            faults.fault(at, below(name), "value.tooLong", Map.of("limit", most, "found", text.length()));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// A text that names something: not blank, without spaces around or invisible characters.
    Optional<String> id(String name) {
        return required(name).isEmpty() ? Optional.empty() : name(name);
    }

    /// As [#id], where it may be absent.
    Optional<String> name(String name) {
        Optional<String> id = text(name, 200);
        if (id.isPresent() && (id.get().isBlank() || !id.get().equals(id.get().strip()) || hasControl(id.get()))) {
            fault(name, "value.badId", Map.of("word", Excerpt.of(id.get())));
            return Optional.empty();
        }
        return id;
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    Optional<LocalDate> date(String name) {
        Optional<String> text = text(name, 200);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (DateText.readIso(text.get())) {
            case DateText.Read(LocalDate date) -> Optional.of(date);
            case DateText.Wrong(String code) -> {
                fault(name, code, Map.of("word", Excerpt.of(text.get())));
                yield Optional.empty();
            }
        };
    }

    OptionalInt whole(String name, int min, int max) {
        Optional<BigDecimal> number = number(name, min, max);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            fault(name, "value.notWhole", Map.of("word", Excerpt.of(literal(name))));
            return OptionalInt.empty();
        }
        return number.isPresent() ? OptionalInt.of(number.get().intValueExact()) : OptionalInt.empty();
    }

    /// An amount from 0, rounded to the cent.
    Optional<Money> euros(String name) {
        return number(name, 0, MOST_EUROS).map(Money::ofEuros);
    }

    private Optional<BigDecimal> number(String name, int min, int max) {
        Optional<Json> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof Json.Num(Json.At at, String literal))) {
            wrongType(value.get(), name, "number");
            return Optional.empty();
        }
        Optional<BigDecimal> number = Numbers.read(literal);
        boolean inRange = number.isPresent()
                && number.get().compareTo(BigDecimal.valueOf(min)) >= 0
                && number.get().compareTo(BigDecimal.valueOf(max)) <= 0;
        if (!inRange) {
            boolean negative = min == 0 && literal.startsWith("-");
            faults.fault(
                    at,
                    below(name),
                    negative ? "value.negative" : "value.outOfRange",
                    Map.of(
                            "word", Excerpt.of(literal),
                            "min", Integer.toString(min),
                            "max", Integer.toString(max),
                            "unit", ""));
            return Optional.empty();
        }
        return number;
    }

    private String literal(String name) {
        return value(name).orElseThrow() instanceof Json.Num(Json.At at, String literal) ? literal : "";
    }

    /// Absent is false.
    boolean flag(String name) {
        Optional<Json> value = value(name);
        if (value.isPresent() && !(value.get() instanceof Json.Bool)) {
            wrongType(value.get(), name, "flag");
        }
        return value.isPresent() && value.get() instanceof Json.Bool(Json.At at, boolean yes) && yes;
    }

    <E> Optional<E> word(String name, List<E> allowed, Function<E, String> code) {
        return text(name, 1_000).flatMap(text -> word(text, allowed, code, at(name), below(name)));
    }

    private <E> Optional<E> word(String text, List<E> allowed, Function<E, String> code, Json.At at, String where) {
        Map<String, E> byCode = new LinkedHashMap<>();
        allowed.forEach(word -> byCode.put(code.apply(word), word));
        E found = byCode.get(text);
        if (found == null) {
            faults.fault(at, where, "value.word", Nearest.arguments(text, byCode.keySet()));
        }
        return Optional.ofNullable(found);
    }

    /// A list of words; those that come twice are said, and kept once.
    <E> List<E> words(String name, List<E> allowed, Function<E, String> code) {
        List<E> words = new ArrayList<>();
        texts(
                name,
                (at, where, text) -> word(text, allowed, code, at, where).ifPresent(word -> {
                    if (words.contains(word)) {
                        faults.warn(at, where, "value.wordTwice", Map.of("word", text));
                    } else {
                        words.add(word);
                    }
                }));
        return words;
    }

    /// Receives the texts of a list.
    interface TextVisitor {
        void text(Json.At at, String path, String text);
    }

    /// Each text of a list; anything else in it is a fault.
    void texts(String name, TextVisitor visitor) {
        List<Json> items = list(name);
        for (int index = 0; index < items.size(); index++) {
            String where = JsonInput.item(below(name), index);
            if (items.get(index) instanceof Json.Text(Json.At at, String text)) {
                visitor.text(at, where, text);
            } else {
                faults.fault(items.get(index).at(), where, "json.type", Map.of("expected", "text"));
            }
        }
    }

    /// Empty when the field is absent.
    List<Json> list(String name) {
        Optional<Json> value = value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Json.Arr(Json.At at, List<Json> items)) {
            return items;
        }
        wrongType(value.get(), name, "list");
        return List.of();
    }

    /// Says something wrong about the value of a field.
    void fault(String name, String code, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("field", name);
        faults.fault(at(name), below(name), code, all);
    }

    /// Says something doubtful about the value of a field.
    void warn(String name, String code, Map<String, ?> arguments) {
        faults.warn(at(name), below(name), code, arguments);
    }

    String below(String name) {
        return JsonInput.field(path, name);
    }

    private Json.At at(String name) {
        return value(name).map(Json::at).orElse(object.at());
    }

    private void wrongType(Json value, String name, String expected) {
        faults.fault(value.at(), below(name), "json.type", Map.of("expected", expected));
    }
}
