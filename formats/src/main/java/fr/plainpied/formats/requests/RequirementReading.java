package fr.plainpied.formats.requests;

import fr.plainpied.formats.fault.Excerpt;
import fr.plainpied.formats.fault.Nearest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one line that a professional added to the needs of a person.
final class RequirementReading {

    private static final int MOST_REASON = 2_000;
    private static final int MOST_VALUE = 500;
    private static final int FURTHEST_YEARS = 100;
    private static final List<String> FIELDS =
            List.of("criterion", "comparator", "value", "strength", "why", "horizon_years", "replaces");

    private final List<Criterion> criteria;
    private final DiagnosisGuard guard;
    private final JsonFaults faults;

    RequirementReading(Catalogue catalogue, DiagnosisGuard guard, JsonFaults faults) {
        this.criteria = new ArrayList<>(catalogue.criteria());
        this.criteria.add(catalogue.routeSteps());
        this.guard = guard;
        this.faults = faults;
    }

    Optional<Requirement> read(Json value, String path) {
        if (!(value instanceof Json.Obj object)) {
            faults.fault(value.at(), path, "json.type", Map.of("expected", "object"));
            return Optional.empty();
        }
        Fields fields = new Fields(object, path, faults, FIELDS);
        Optional<Criterion> criterion = fields.required("criterion").isEmpty()
                ? Optional.empty()
                : fields.word("criterion", criteria, Criterion::code);
        Optional<Strength> strength = fields.required("strength").isEmpty()
                ? Optional.empty()
                : fields.word("strength", List.of(Strength.values()), Strength::code);
        int horizon = fields.whole("horizon_years", 0, FURTHEST_YEARS).orElse(0);
        boolean replaces = fields.flag("replaces");
        Optional<String> why = why(fields);
        if (strength.isPresent() && strength.get() == Strength.NONE) {
            return removing(fields, criterion, why, horizon, replaces);
        }
        Optional<Comparator> comparator = comparator(fields, criterion);
        boolean hasValue = fields.required("value").isPresent();
        if (criterion.isEmpty() || comparator.isEmpty() || !hasValue) {
            return Optional.empty();
        }
        Optional<Operand> operand = operand(fields, criterion.get(), comparator.get());
        return strength.flatMap(known -> operand.map(read -> new Requirement(
                criterion.get(), comparator.get(), read.value(), read.written(), known, why, horizon, replaces)));
    }

    private static Optional<Requirement> removing(
            Fields fields, Optional<Criterion> criterion, Optional<String> why, int horizon, boolean replaces) {
        if (!replaces) {
            fields.fault("strength", "line.noneWithoutReplaces", Map.of());
            return Optional.empty();
        }
        return criterion.map(known -> Requirement.removing(known, why, horizon));
    }

    private Optional<String> why(Fields fields) {
        Optional<String> why = fields.text("why", MOST_REASON);
        why.flatMap(guard::find)
                .ifPresent(term -> fields.fault("why", "why.diagnosis", Map.of("term", Excerpt.of(term))));
        return why.filter(text -> !text.isBlank());
    }

    private Optional<Comparator> comparator(Fields fields, Optional<Criterion> criterion) {
        if (fields.required("comparator").isEmpty()) {
            return Optional.empty();
        }
        Optional<Comparator> comparator = fields.word("comparator", List.of(Comparator.values()), Comparator::symbol);
        if (comparator.isPresent() && criterion.isPresent() && !comparator.get().suits(criterion.get())) {
            String suiting = String.join(
                    ", ",
                    Arrays.stream(Comparator.values())
                            .filter(other -> other.suits(criterion.get()))
                            .map(Comparator::symbol)
                            .toList());
            fields.fault(
                    "comparator",
                    "line.comparator",
                    Map.of(
                            "comparator", comparator.get().symbol(),
                            "criterion", criterion.get().code(),
                            "suiting", suiting));
            return Optional.empty();
        }
        return comparator;
    }

    private record Operand(int value, String written) {}

    private Optional<Operand> operand(Fields fields, Criterion criterion, Comparator comparator) {
        Optional<String> written = written(fields);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        ParsedValue parsed = criterion.readOperand(comparator, written.get());
        String word = Excerpt.of(written.get());
        switch (parsed) {
            case ParsedValue.Valid(int value) -> {
                return Optional.of(new Operand(value, written.get()));
            }
            case ParsedValue.NotANumber(boolean wholeOnly) ->
                fields.fault("value", wholeOnly ? "line.notWhole" : "line.notNumber", about(criterion, word));
            case ParsedValue.OutOfRange(int min, int max) -> {
                Map<String, Object> arguments = about(criterion, word);
                arguments.put("min", criterion.write(min));
                arguments.put("max", criterion.write(max));
                arguments.put("unit", criterion.unit());
                fields.fault("value", "line.outOfRange", arguments);
            }
            case ParsedValue.NotAllowed(String wrong, List<String> allowed) ->
                fields.fault("value", "value.word", Nearest.arguments(wrong, allowed));
        }
        return Optional.empty();
    }

    private static Map<String, Object> about(Criterion criterion, String word) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("criterion", criterion.code());
        arguments.put("word", word);
        return arguments;
    }

    /// The value as text: a number without useless digits, `yes` or `no`, or the text itself.
    private Optional<String> written(Fields fields) {
        return switch (fields.value("value").orElseThrow()) {
            case Json.Text(Json.At at, String text) when text.length() <= MOST_VALUE -> Optional.of(text.strip());
            case Json.Bool(Json.At at, boolean yes) -> Optional.of(yes ? "yes" : "no");
            case Json.Num(Json.At at, String literal) -> {
                Optional<String> plain = Numbers.read(literal).map(BigDecimal::toPlainString);
                if (plain.isEmpty()) {
                    fields.fault("value", "line.hugeNumber", Map.of("word", Excerpt.of(literal)));
                }
                yield plain;
            }
            default -> {
                fields.fault("value", "json.type", Map.of("expected", "value"));
                yield Optional.empty();
            }
        };
    }
}
