package fr.plainpied.app.rights.page;

import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.FigureValue;
import fr.plainpied.kernel.entitlement.Step;
import fr.plainpied.wording.RightsWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// The explanation of an amount as nodes that unfold, down to the legal text of each figure.
final class ExplanationTree {
    private static final int DECIMALS = 4;

    private final Words words;
    private final RightsWords rights;
    private final IntFunction<String> who;

    /// @param who how each person is called
    ExplanationTree(Words words, IntFunction<String> who) {
        this.words = words;
        this.rights = RightsWords.of(words.locale());
        this.who = who;
    }

    List<ExplainedStep> nodes(List<Step> steps) {
        return steps.stream()
                .filter(step -> !(step instanceof Step.Said said && said.value().signum() == 0))
                .map(this::node)
                .distinct()
                .toList();
    }

    private ExplainedStep node(Step step) {
        return switch (step) {
            case Step.Computed computed -> computed(computed);
            case Step.Said said -> new ExplainedStep(said(said), "", Optional.empty(), "", List.of());
            case Step.Legal legal -> legal(legal.figure());
        };
    }

    private ExplainedStep computed(Step.Computed computed) {
        String term = rights.term(computed.term());
        String value = number(computed.value());
        String text = computed.who() < 0
                ? words.say("rights.tree.computed", "term", term, "value", value)
                : words.say(
                        "rights.tree.computed.who",
                        Map.of("term", term, "who", who.apply(computed.who()), "value", value));
        String month = words.say("rights.tree.month", "month", words.figures().month(computed.month()));
        return new ExplainedStep(text, month, Optional.empty(), "", nodes(computed.from()));
    }

    private String said(Step.Said said) {
        boolean ofPerson = said.answer().holder() == Answer.Holder.PERSON;
        return words.say(
                ofPerson ? "rights.tree.said.who" : "rights.tree.said",
                Map.of(
                        "question", rights.question(said.answer()),
                        "who", ofPerson ? who.apply(said.who()) : "",
                        "from", words.figures().month(said.from()),
                        "to", words.figures().month(said.to()),
                        "value", number(said.value())));
    }

    private ExplainedStep legal(FigureValue figure) {
        String value = figure.figure().unit().startsWith("eur")
                ? words.figures().euros(figure.value())
                : number(figure.value());
        String checked = figure.checked()
                .map(day -> words.say(
                        "rights.tree.legal.checked", "date", words.figures().date(day)))
                .orElseGet(() -> words.say("rights.tree.legal.unchecked"));
        return new ExplainedStep(
                words.say(
                        "rights.tree.legal",
                        "value",
                        value,
                        "from",
                        words.figures().date(figure.from())),
                figure.reference(),
                figure.link().filter(link -> link.startsWith("https://") || link.startsWith("http://")),
                checked + " "
                        + words.say("rights.tree.key", "key", figure.figure().key()),
                List.of());
    }

    private String number(BigDecimal value) {
        return words.figures().number(value, DECIMALS);
    }
}
