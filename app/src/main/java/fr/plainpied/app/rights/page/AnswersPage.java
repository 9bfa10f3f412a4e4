package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.interview.Asked;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import java.util.ArrayList;
import java.util.List;

/// Everything that was answered, to read over, change or print.
///
/// @param next goes on with the questions, or to the result
/// @param removal where the screening is taken away
/// @param sure the box to tick before that
public record AnswersPage(
        String reference,
        List<Crumb> crumbs,
        FactList answers,
        List<Action> next,
        String removal,
        Choices sure,
        List<Problem> problems) {
    static final String SURE = "sur";

    static AnswersPage of(ScreeningFile file, Interview interview, boolean unsure, Words words) {
        String reference = file.reference();
        String error = unsure ? words.say("rights.answers.remove.confirm") : "";
        return new AnswersPage(
                words.say("rights.reference", "reference", reference),
                RightsAddresses.trail(reference, words),
                new FactList(facts(reference, interview, words), FactList.Look.VALUES),
                next(reference, interview, words),
                RightsAddresses.removal(reference),
                Choices.any(
                                SURE,
                                words.say("rights.answers.remove.text"),
                                List.of(Choice.of("oui", words.say("rights.answers.remove.sure"), false)))
                        .error(error),
                unsure ? List.of(new Problem(SURE, error)) : List.of());
    }

    private static List<Action> next(String reference, Interview interview, Words words) {
        List<Action> next = new ArrayList<>();
        interview
                .next()
                .ifPresent(asked -> next.add(
                        Action.full(words.say("rights.answers.next"), RightsAddresses.question(reference, asked))));
        String result = words.say("rights.answers.result");
        next.add(
                next.isEmpty()
                        ? Action.full(result, RightsAddresses.result(reference))
                        : Action.second(result, RightsAddresses.result(reference)));
        return next;
    }

    static List<Fact> facts(String reference, Interview interview, Words words) {
        QuestionWords said = new QuestionWords(interview, words);
        List<Fact> facts = new ArrayList<>();
        for (Asked asked : interview.touched()) {
            boolean later = interview.replies().given(asked).isEmpty();
            Fact fact = later
                    ? new Fact(
                            said.title(asked),
                            "",
                            java.util.Optional.of(Tag.unknown(said.said(asked))),
                            "",
                            java.util.Optional.empty())
                    : Fact.of(said.title(asked), said.said(asked));
            facts.add(fact.action(
                    Action.link(words.say("rights.answers.change"), RightsAddresses.question(reference, asked))));
        }
        return facts;
    }
}
