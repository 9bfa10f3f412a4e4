package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.Contradiction;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.LineFault;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.ValueType;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the form of a line: the questions that suit the criterion, what was typed, and each fault beside its field.
final class LinePages {
    private static final Map<LineFault.Field, String> NAMES = Map.of(
            LineFault.Field.CRITERION, "critere",
            LineFault.Field.COMPARATOR, "comparaison",
            LineFault.Field.VALUE, "valeur",
            LineFault.Field.STRENGTH, "importance",
            LineFault.Field.WHY, "raison",
            LineFault.Field.HORIZON, "horizon");

    private final HouseholdFile file;
    private final Criterion criterion;
    private final Words words;
    private final CatalogueWords catalogue;
    private final Map<LineFault.Field, String> faults = new HashMap<>();

    LinePages(HouseholdFile file, Criterion criterion, Words words) {
        this.file = file;
        this.criterion = criterion;
        this.words = words;
        this.catalogue = CatalogueWords.of(words.locale());
    }

    /// @param line the stored line that is changed; empty for a new one
    LinePage page(LineForm typed, OptionalLong line, List<LineFault> found) {
        found.forEach(fault -> faults.putIfAbsent(fault.field(), say(fault)));
        boolean number = criterion.type().isNumber();
        boolean set = criterion.type() == ValueType.SET;
        String who = new LineWords(file, words).who(typed.person());
        return new LinePage(
                words.say("needs.line.tab", "id", file.id()),
                words.say("needs.line.title", "who", who, "criterion", catalogue.label(criterion)),
                catalogue.note(criterion).orElse(""),
                HouseholdAddresses.trail(file, words),
                line.isPresent()
                        ? HouseholdAddresses.line(file.id(), line.getAsLong())
                        : HouseholdAddresses.lines(file.id()),
                typed,
                number || set ? Optional.of(comparator(typed)) : Optional.empty(),
                number ? Optional.of(number(typed)) : Optional.empty(),
                number ? Optional.empty() : Optional.of(ticked(typed)),
                strength(typed),
                why(typed),
                horizon(typed),
                replaces(typed),
                problems(),
                removal(line));
    }

    /// The form again, with the lines that stand against this one.
    LinePage contradicted(LineForm typed, OptionalLong line, List<Contradiction> contradictions) {
        LineWords says = new LineWords(file, words);
        String why = contradictions.stream().map(says::contradiction).collect(Collectors.joining(" "));
        faults.put(LineFault.Field.VALUE, why + " " + words.say("needs.contradiction.line.out"));
        return page(typed, line, List.of());
    }

    private Field why(LineForm typed) {
        return Field.longText("raison", words.say("needs.line.why"))
                .hint(words.say("needs.line.why.hint"))
                .value(typed.why())
                .error(error(LineFault.Field.WHY));
    }

    private Field horizon(LineForm typed) {
        return Field.of("horizon", words.say("needs.line.horizon"), Field.Kind.WHOLE_NUMBER)
                .hint(words.say("needs.line.horizon.hint"))
                .value(typed.horizon())
                .error(error(LineFault.Field.HORIZON))
                .unit(words.say("needs.line.horizon.unit"), words.say("needs.line.horizon.unit"))
                .mayBeEmpty();
    }

    private Choices replaces(LineForm typed) {
        Choice yes = Choice.of(
                "oui", words.say("needs.line.replaces.yes"), words.say("needs.line.replaces.hint"), typed.replaces());
        return Choices.any("remplace", words.say("needs.line.replaces"), List.of(yes));
    }

    private Optional<Action> removal(OptionalLong line) {
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(Action.link(
                        words.say("needs.line.remove"), HouseholdAddresses.removal(file.id(), line.getAsLong())));
    }

    private Choices comparator(LineForm typed) {
        List<Comparator> suiting = criterion.type() == ValueType.SET
                ? List.of(Comparator.HAS_ANY, Comparator.HAS_ALL)
                : List.of(Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.EQUAL);
        return Choices.one(
                        "comparaison",
                        words.say("needs.line.comparator"),
                        suiting.stream()
                                .map(one -> Choice.of(
                                        one.symbol(),
                                        words.say(
                                                "needs.comparator." + one.name().toLowerCase(java.util.Locale.ROOT)),
                                        one.symbol().equals(typed.comparator())))
                                .toList())
                .error(error(LineFault.Field.COMPARATOR));
    }

    private Field number(LineForm typed) {
        Field field = Field.of("valeur", words.say("needs.line.value"), Field.Kind.DECIMAL)
                .hint(words.say(
                        "needs.line.value.hint",
                        "min",
                        catalogue.value(criterion, criterion.min()),
                        "max",
                        catalogue.value(criterion, criterion.max())))
                .value(typed.number())
                .error(error(LineFault.Field.VALUE));
        return switch (criterion.unit()) {
            case "mm" -> field.unit("cm", words.say("ui.unit.centimetres"));
            case "m" -> field.unit("m", words.say("needs.unit.metres"));
            case "permille" -> field.unit("%", words.say("needs.unit.percent"));
            case "N" -> field.unit("N", words.say("needs.unit.newtons"));
            case "kg" -> field.unit("kg", words.say("needs.unit.kilograms"));
            default -> field;
        };
    }

    private Choices ticked(LineForm typed) {
        boolean yesNo = criterion.type() == ValueType.BOOL;
        List<Choice> choices = yesNo
                ? Stream.of(1, 0)
                        .map(rank -> Choice.of(
                                criterion.write(rank),
                                catalogue.figures().sentence(catalogue.word(criterion, rank)),
                                typed.ticked().contains(criterion.write(rank))))
                        .toList()
                : IntStream.range(0, criterion.values().size())
                        .mapToObj(rank -> Choice.of(
                                criterion.values().get(rank),
                                catalogue.figures().sentence(catalogue.word(criterion, rank)),
                                typed.ticked().contains(criterion.values().get(rank))))
                        .toList();
        return new Choices(
                "valeur",
                words.say(yesNo ? "needs.line.value.yesno" : "needs.line.value.words"),
                !yesNo,
                choices,
                "",
                error(LineFault.Field.VALUE),
                Choices.Look.PLAIN);
    }

    private Choices strength(LineForm typed) {
        Terms terms = Terms.of(words.locale());
        List<Choice> choices = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            if (strength != Strength.NONE
                    || typed.replaces()
                    || typed.strength().equals("none")) {
                choices.add(Choice.of(
                        strength.code(),
                        terms.strength(strength),
                        terms.meaning(strength),
                        strength.code().equals(typed.strength())));
            }
        }
        return Choices.one("importance", words.say("needs.line.strength"), choices)
                .error(error(LineFault.Field.STRENGTH));
    }

    private String error(LineFault.Field field) {
        return faults.getOrDefault(field, "");
    }

    private List<Problem> problems() {
        return Stream.of(LineFault.Field.values())
                .filter(faults::containsKey)
                .map(field -> new Problem(NAMES.getOrDefault(field, ""), error(field)))
                .toList();
    }

    /// Bounds come in the form of the contract; people read them with their unit.
    private String say(LineFault fault) {
        Map<String, Object> arguments = new HashMap<>(fault.arguments());
        for (String bound : List.of("min", "max")) {
            String written = fault.arguments().getOrDefault(bound, "");
            if (criterion.read(written) instanceof ParsedValue.Valid(int value)) {
                arguments.put(bound, catalogue.value(criterion, value));
            }
        }
        return words.say(fault.key(), arguments);
    }
}
