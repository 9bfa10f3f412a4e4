package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.interview.Asked;
import fr.plainpied.app.rights.interview.Input;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.interview.ReplyFault;
import fr.plainpied.app.rights.interview.Typed;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.CommunePicker;
import fr.plainpied.app.ui.form.DateField;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import java.util.List;
import java.util.Optional;

/// One question on its page.
///
/// @param tab the title of the browser's tab: it tells nothing of what is asked
/// @param progress how many answers are saved
/// @param serves which rights wait for this answer; empty text when none does
public record QuestionPage(
        String tab,
        String eyebrow,
        String title,
        String hint,
        List<Crumb> crumbs,
        String action,
        long version,
        List<Part> parts,
        List<Problem> problems,
        Optional<Action> back,
        Action answers,
        String progress,
        String serves) {
    /// One control; exactly one of the four is there.
    public record Part(
            Optional<Field> field,
            Optional<Choices> choices,
            Optional<DateField> date,
            Optional<CommunePicker> commune) {
        static Part of(Field field) {
            return new Part(Optional.of(field), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Part of(Choices choices) {
            return new Part(Optional.empty(), Optional.of(choices), Optional.empty(), Optional.empty());
        }

        static Part of(DateField date) {
            return new Part(Optional.empty(), Optional.empty(), Optional.of(date), Optional.empty());
        }

        static Part of(CommunePicker commune) {
            return new Part(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(commune));
        }
    }

    /// What was typed and what is wrong with it.
    record Shown(Typed typed, List<ReplyFault> faults) {}

    static QuestionPage of(ScreeningFile file, Interview interview, Asked asked, Shown shown, Words words) {
        QuestionWords said = new QuestionWords(interview, words);
        Controls controls = new Controls(said, words, shown);
        String reference = file.reference();
        List<String> served = new ResultWords(interview, words).waitingFor(asked);
        return new QuestionPage(
                words.say("rights.step.tab", "reference", reference),
                words.say("rights.reference", "reference", reference),
                said.title(asked),
                said.hint(asked),
                RightsAddresses.trail(reference, words),
                RightsAddresses.question(reference, asked),
                file.version(),
                interview.inputs(asked).stream()
                        .map(input -> controls.part(asked, input))
                        .toList(),
                shown.faults().stream()
                        .map(fault -> new Problem(fault.input(), words.say(fault.key(), fault.arguments())))
                        .toList(),
                interview
                        .before(asked)
                        .map(earlier -> Action.link(
                                words.say("rights.step.back"), RightsAddresses.question(reference, earlier))),
                Action.link(words.say("rights.step.answers"), RightsAddresses.answers(reference)),
                words.say("rights.step.count", "n", interview.touched().size()),
                served.isEmpty()
                        ? ""
                        : words.say(
                                "rights.step.why", "benefits", words.figures().list(served)));
    }

    /// Makes the control of each input, with what was typed and its fault.
    private record Controls(QuestionWords said, Words words, Shown shown) {
        Part part(Asked asked, Input input) {
            String label = said.label(asked, input);
            String error = shown.faults().stream()
                    .filter(fault -> fault.input().equals(input.name()))
                    .findFirst()
                    .map(fault -> words.say(fault.key(), fault.arguments()))
                    .orElse("");
            return switch (input) {
                case Input.One one ->
                    Part.of(Choices.one(one.name(), label, choices(asked, one, one.options()))
                            .error(error));
                case Input.Any any ->
                    Part.of(Choices.any(any.name(), label, choices(asked, any, any.options()))
                            .error(error));
                case Input.Day day -> Part.of(day(day.name(), label).error(error));
                case Input.Town town ->
                    Part.of(CommunePicker.of(town.name(), label, Towns.all())
                            .value(Towns.name(shown.typed().one(town.name())))
                            .error(error));
                case Input.Euros euros ->
                    Part.of(Field.money(euros.name(), label, words)
                            .value(shown.typed().one(euros.name()))
                            .error(error));
                case Input.Whole whole -> Part.of(whole(whole.name(), label).error(error));
            };
        }

        private DateField day(String name, String label) {
            Typed typed = shown.typed();
            return DateField.of(name, label)
                    .typed(typed.one(name + ".day"), typed.one(name + ".month"), typed.one(name + ".year"));
        }

        private Field whole(String name, String label) {
            return Field.of(name, label, Field.Kind.WHOLE_NUMBER)
                    .value(shown.typed().one(name))
                    .autocomplete("off");
        }

        private List<Choice> choices(Asked asked, Input input, List<String> options) {
            List<String> chosen = shown.typed().all(input.name());
            return options.stream()
                    .map(option -> Choice.of(option, said.option(asked, input, option), chosen.contains(option)))
                    .toList();
        }
    }
}
