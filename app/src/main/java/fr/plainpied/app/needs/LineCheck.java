package fr.plainpied.app.needs;

import fr.plainpied.formats.requests.DiagnosisGuard;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a draft into a line, or says all that is wrong with it. A reason that looks like a diagnosis is refused: the
/// platform keeps uses only.
final class LineCheck {
    static final int MOST_REASON = 2_000;
    private static final int FURTHEST_YEARS = 100;

    private final List<LineFault> faults = new ArrayList<>();
    private final Catalogue catalogue;
    private final LineDraft draft;

    private LineCheck(Catalogue catalogue, LineDraft draft) {
        this.catalogue = catalogue;
        this.draft = draft;
    }

    /// What came out of a draft.
    sealed interface Checked {
        record Line(Requirement requirement) implements Checked {}

        record Faulty(List<LineFault> faults) implements Checked {}
    }

    static Checked of(LineDraft draft) {
        LineCheck check = new LineCheck(Catalogue.current(), draft);
        Optional<Requirement> line = check.line();
        return check.faults.isEmpty() && line.isPresent()
                ? new Checked.Line(line.get())
                : new Checked.Faulty(List.copyOf(check.faults));
    }

    private Optional<Requirement> line() {
        Optional<Criterion> criterion = criterion();
        Optional<Strength> strength = strength();
        Optional<String> why = why();
        OptionalInt horizon = horizon();
        if (strength.isPresent() && strength.get() == Strength.NONE) {
            return criterion.map(known -> Requirement.removing(known, why, horizon.orElse(0)));
        }
        Optional<Comparator> comparator = comparator(criterion);
        if (criterion.isEmpty() || strength.isEmpty() || comparator.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt operand = operand(criterion.get(), comparator.get());
        return operand.isEmpty()
                ? Optional.empty()
                : Optional.of(new Requirement(
                        criterion.get(),
                        comparator.get(),
                        operand.getAsInt(),
                        draft.value().strip(),
                        strength.get(),
                        why,
                        horizon.orElse(0),
                        draft.replaces()));
    }

    private Optional<Criterion> criterion() {
        Optional<Criterion> criterion = criterion(catalogue, draft.criterion());
        if (criterion.isEmpty()) {
            fault(LineFault.Field.CRITERION, "needs.fault.criterion");
        }
        return criterion;
    }

    private Optional<Strength> strength() {
        Optional<Strength> strength = Arrays.stream(Strength.values())
                .filter(one -> one.code().equals(draft.strength()))
                .findFirst();
        if (strength.isEmpty()) {
            fault(LineFault.Field.STRENGTH, "needs.fault.strength");
        }
        return strength;
    }

    private Optional<Comparator> comparator(Optional<Criterion> criterion) {
        Optional<Comparator> comparator = Comparator.ofSymbol(draft.comparator());
        if (comparator.isEmpty() || (criterion.isPresent() && !comparator.get().suits(criterion.get()))) {
            fault(LineFault.Field.COMPARATOR, "needs.fault.comparator");
            return Optional.empty();
        }
        return comparator;
    }

    /// A criterion of the catalogue, the derived way in included.
    static Optional<Criterion> criterion(Catalogue catalogue, String code) {
        return code.equals(Criterion.ROUTE_STEPS) ? Optional.of(catalogue.routeSteps()) : catalogue.find(code);
    }

    private Optional<String> why() {
        String why = draft.why().strip();
        if (why.isEmpty()) {
            fault(LineFault.Field.WHY, "needs.fault.why");
        } else if (why.length() > MOST_REASON) {
            fault(LineFault.Field.WHY, "needs.fault.why.long", Map.of("most", Integer.toString(MOST_REASON)));
        }
        DiagnosisGuard.shipped()
                .find(why)
                .ifPresent(term -> fault(LineFault.Field.WHY, "needs.fault.why.diagnosis", Map.of("term", term)));
        return Optional.of(why);
    }

    private OptionalInt horizon() {
        String typed = draft.horizonYears().strip();
        if (typed.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (!typed.matches("[0-9]{1,3}") || Integer.parseInt(typed) > FURTHEST_YEARS) {
            fault(LineFault.Field.HORIZON, "needs.fault.horizon", Map.of("most", Integer.toString(FURTHEST_YEARS)));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }

    private OptionalInt operand(Criterion criterion, Comparator comparator) {
        String typed = draft.value().strip();
        if (typed.isEmpty()) {
            boolean listed = criterion.type().isNumber();
            fault(LineFault.Field.VALUE, listed ? "needs.fault.value.missing" : "needs.fault.value.none");
            return OptionalInt.empty();
        }
        switch (criterion.readOperand(comparator, typed)) {
            case ParsedValue.Valid(int value) -> {
                return OptionalInt.of(value);
            }
            case ParsedValue.NotANumber(boolean wholeOnly) ->
                fault(LineFault.Field.VALUE, wholeOnly ? "needs.fault.value.whole" : "needs.fault.value.number");
            case ParsedValue.OutOfRange(int min, int max) ->
                fault(
                        LineFault.Field.VALUE,
                        "needs.fault.value.range",
                        Map.of("min", criterion.write(min), "max", criterion.write(max)));
            case ParsedValue.NotAllowed notAllowed -> fault(LineFault.Field.VALUE, "needs.fault.value.none");
        }
        return OptionalInt.empty();
    }

    private void fault(LineFault.Field field, String key) {
        faults.add(LineFault.of(field, key));
    }

    private void fault(LineFault.Field field, String key, Map<String, String> arguments) {
        faults.add(new LineFault(field, key, arguments));
    }
}
