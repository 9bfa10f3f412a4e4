package fr.plainpied.app.housing.page;

import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.DateField;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the form of a value: a field with its unit for a number, a choice for the rest.
///
/// @param faults by name of the field
record ValueForms(Criterion criterion, ValueDraft draft, Map<String, String> faults, DwellingWords say) {

    ValuePage.Form form(String action, String reach) {
        Words words = say.words();
        boolean number = criterion.type().isNumber();
        return new ValuePage.Form(
                action,
                reach,
                number ? Optional.of(number()) : Optional.empty(),
                number ? Optional.empty() : Optional.of(choices()),
                method(),
                DateField.of(ValueDraft.DATE, words.say("housing.form.date"))
                        .hint(words.say("housing.form.date.hint"))
                        .typed(draft.day(), draft.month(), draft.year())
                        .error(fault(ValueDraft.DATE)),
                Field.text(ValueDraft.AUTHOR, words.say("housing.form.author"))
                        .hint(words.say("housing.form.author.hint"))
                        .value(draft.author())
                        .error(fault(ValueDraft.AUTHOR)),
                draft.version(),
                faults.entrySet().stream()
                        .map(entry -> new Problem(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    private Field number() {
        Words words = say.words();
        boolean decimals = switch (criterion.unit()) {
            case "mm", "permille", "m2" -> true;
            default -> false;
        };
        Field field = Field.of(
                        ValueDraft.VALUE,
                        say.catalogue().label(criterion),
                        decimals ? Field.Kind.DECIMAL : Field.Kind.WHOLE_NUMBER)
                .hint(words.say(
                        "housing.form.number.hint",
                        "min",
                        ValueDraft.typed(criterion, criterion.min()),
                        "max",
                        ValueDraft.typed(criterion, criterion.max())))
                .value(draft.typed())
                .error(fault(ValueDraft.VALUE))
                .mayBeEmpty();
        String unit = "housing.unit." + criterion.unit();
        return words.knows(unit) ? field.unit(words.say(unit), words.say(unit + ".name")) : field;
    }

    private Choices choices() {
        Words words = say.words();
        boolean several = criterion.type() == ValueType.SET;
        List<Choice> choices = new ArrayList<>();
        List<String> values = criterion.type() == ValueType.BOOL ? List.of("no", "yes") : criterion.values();
        for (int rank = 0; rank < values.size(); rank++) {
            choices.add(choice(values.get(rank), say.catalogue().word(criterion, rank)));
        }
        if (criterion.type() == ValueType.BOOL) {
            choices.sort(Comparator.comparing(Choice::value).reversed());
        }
        if (several) {
            choices.add(choice(ValueDraft.NOTHING, words.say("housing.form.nothing")));
        }
        choices.add(choice(ValueDraft.UNKNOWN, words.say("housing.form.unknown")));
        String legend = say.catalogue().label(criterion);
        Choices asked = several
                ? Choices.any(ValueDraft.VALUE, legend, choices)
                : Choices.one(ValueDraft.VALUE, legend, choices);
        return asked.error(fault(ValueDraft.VALUE));
    }

    private Choice choice(String value, String label) {
        return Choice.of(value, label, draft.chosen().contains(value));
    }

    private Choices method() {
        List<Choice> methods = new ArrayList<>();
        for (Survey.Method method : Survey.Method.values()) {
            methods.add(Choice.of(
                    method.code(),
                    say.terms().method(method.code()),
                    method.code().equals(draft.method())));
        }
        return Choices.one(ValueDraft.METHOD, say.words().say("housing.form.method"), methods)
                .error(fault(ValueDraft.METHOD));
    }
}
