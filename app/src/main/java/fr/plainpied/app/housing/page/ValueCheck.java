package fr.plainpied.app.housing.page;

import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.DateField;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a draft of a value and finds what is wrong with it, field by field.
final class ValueCheck {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_AUTHOR = 120;

    private final Criterion criterion;
    private final ValueDraft draft;
    private final Words words;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private ValueCheck(Criterion criterion, ValueDraft draft, Words words) {
        this.criterion = criterion;
        this.draft = draft;
        this.words = words;
    }

    /// What a draft says.
    ///
    /// @param faults by name of the field, in the order of the form; when there is one the rest means nothing
    record Read(Map<String, String> faults, OptionalInt value, Survey.Method method, LocalDate takenOn, String author) {
        boolean right() {
            return faults.isEmpty();
        }
    }

    static Read read(Criterion criterion, ValueDraft draft, LocalDate today, Words words) {
        ValueCheck check = new ValueCheck(criterion, draft, words);
        OptionalInt value = criterion.type().isNumber() ? check.number() : check.choice();
        Survey.Method method = check.method();
        LocalDate takenOn = check.date(today);
        String author = check.author();
        return new Read(check.faults, value, method, takenOn, author);
    }

    /// An empty field means that nobody knows.
    private OptionalInt number() {
        Field field = Field.text(ValueDraft.VALUE, "").value(draft.typed());
        if (draft.typed().isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<BigDecimal> number = field.number();
        if (number.isEmpty()) {
            return fault("housing.fault.number");
        }
        return switch (criterion.read(ValueDraft.contract(criterion, number.get()))) {
            case ParsedValue.Valid valid -> OptionalInt.of(valid.value());
            case ParsedValue.OutOfRange range ->
                fault("housing.fault.range", "min", bound(range.min()), "max", bound(range.max()));
            case ParsedValue.NotANumber whole -> fault("housing.fault.decimals");
            case ParsedValue.NotAllowed word -> fault("housing.fault.number");
        };
    }

    private String bound(int value) {
        return ValueDraft.typed(criterion, value);
    }

    private OptionalInt choice() {
        List<String> chosen = draft.chosen();
        if (chosen.isEmpty()) {
            return fault("housing.fault.choice");
        }
        boolean alone = chosen.contains(ValueDraft.UNKNOWN) || chosen.contains(ValueDraft.NOTHING);
        if (chosen.size() > 1 && alone) {
            return fault("housing.fault.alone");
        }
        if (chosen.contains(ValueDraft.UNKNOWN)) {
            return OptionalInt.empty();
        }
        return criterion.read(String.join("|", chosen)) instanceof ParsedValue.Valid valid
                ? OptionalInt.of(valid.value())
                : fault("housing.fault.choice");
    }

    private OptionalInt fault(String key, Object... arguments) {
        faults.put(ValueDraft.VALUE, words.say(key, arguments));
        return OptionalInt.empty();
    }

    private Survey.Method method() {
        Optional<Survey.Method> method = Arrays.stream(Survey.Method.values())
                .filter(each -> each.code().equals(draft.method()))
                .findFirst();
        if (method.isEmpty()) {
            faults.put(ValueDraft.METHOD, words.say("housing.fault.method"));
        }
        return method.orElse(Survey.Method.DECLARED);
    }

    private LocalDate date(LocalDate today) {
        Optional<LocalDate> date = DateField.of(ValueDraft.DATE, "")
                .typed(draft.day(), draft.month(), draft.year())
                .date();
        if (date.isEmpty()) {
            faults.put(ValueDraft.DATE, words.say("housing.fault.date"));
        } else if (date.get().isAfter(today)) {
            faults.put(ValueDraft.DATE, words.say("housing.fault.date.future"));
        } else if (date.get().isBefore(EARLIEST)) {
            faults.put(ValueDraft.DATE, words.say("housing.fault.date.early", "year", EARLIEST.getYear()));
        }
        return date.orElse(today);
    }

    private String author() {
        if (draft.author().isEmpty()) {
            faults.put(ValueDraft.AUTHOR, words.say("housing.fault.author"));
        } else if (draft.author().length() > LONGEST_AUTHOR) {
            faults.put(ValueDraft.AUTHOR, words.say("housing.fault.author.long", "most", LONGEST_AUTHOR));
        }
        return draft.author();
    }
}
