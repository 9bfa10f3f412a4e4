package fr.plainpied.wording;

import fr.plainpied.kernel.entitlement.Amount;
import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Checker;
import fr.plainpied.kernel.entitlement.Condition;
import fr.plainpied.kernel.entitlement.FigureValue;
import fr.plainpied.kernel.entitlement.LikelyRight;
import fr.plainpied.kernel.entitlement.Missing;
import fr.plainpied.kernel.entitlement.Reason;
import fr.plainpied.kernel.entitlement.Result;
import fr.plainpied.kernel.entitlement.Step;
import fr.plainpied.kernel.entitlement.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/// Says results of [fr.plainpied.kernel.entitlement] and how they were reached.
public final class RightsWords {

    private final Messages messages;

    private RightsWords(Messages messages) {
        this.messages = messages;
    }

    public static RightsWords of(Locale locale) {
        return new RightsWords(Messages.of("messages/entitlement", locale));
    }

    public String benefit(Benefit benefit) {
        return messages.text("benefit." + benefit.name());
    }

    public String reason(Reason reason) {
        return messages.text("reason." + reason.name());
    }

    public String condition(Condition condition) {
        return messages.text("condition." + condition.name());
    }

    public String checker(Checker checker) {
        return messages.text("checker." + checker.name());
    }

    public String question(Answer answer) {
        return messages.text("answer." + answer.name());
    }

    public String term(Term term) {
        return messages.text("term." + term.name());
    }

    /// One sentence, with exact cents: for whoever accompanies.
    ///
    /// @param names the name of each person
    public String exact(Benefit benefit, Result result, IntFunction<String> names) {
        return switch (result) {
            case Result.Entitled entitled ->
                messages.text(
                        "result.entitled",
                        Map.of(
                                "worth",
                                worth(benefit, entitled.amount()),
                                "from",
                                entitled.from().toString(),
                                "until",
                                entitled.until().toString()));
            case Result.NotEntitled none -> messages.text("result.none", "reasons", reasons(none.reasons()));
            case Result.NeedsAnswers open -> needs(benefit, open, names);
            case Result.ToBeChecked likely -> likely(benefit, likely);
        };
    }

    /// One sentence about a right that somebody else has to assess.
    public String likely(Result result, IntFunction<String> names) {
        if (result instanceof Result.ToBeChecked likely && likely.estimate().isPresent()) {
            return messages.text(
                    "result.up.to",
                    Map.of(
                            "worth",
                            decimal(likely.estimate().get().euros()),
                            "conditions",
                            conditions(likely),
                            "by",
                            checker(likely.by())));
        }
        return exact(Benefit.AEEH, result, names);
    }

    public String right(LikelyRight right) {
        return messages.text("likely." + right.name());
    }

    private String needs(Benefit benefit, Result.NeedsAnswers open, IntFunction<String> names) {
        String questions = open.questions().stream()
                .sorted(Comparator.comparingInt(Missing::who).thenComparing(Missing::answer))
                .map(missing -> messages.text(
                        "result.question", "question", question(missing.answer()), "name", names.apply(missing.who())))
                .reduce(this::pair)
                .orElse("");
        return open.atLeast()
                .map(least ->
                        messages.text("result.needs.atLeast", "questions", questions, "worth", worth(benefit, least)))
                .orElseGet(() -> messages.text("result.needs", "questions", questions));
    }

    private String conditions(Result.ToBeChecked likely) {
        return likely.conditions().stream()
                .sorted()
                .map(this::condition)
                .reduce(this::pair)
                .orElseGet(() -> messages.text("result.likely.plain"));
    }

    private String likely(Benefit benefit, Result.ToBeChecked likely) {
        String by = checker(likely.by());
        String said = conditions(likely);
        return likely.estimate()
                .map(worth -> messages.text(
                        "result.likely", Map.of("worth", worth(benefit, worth), "conditions", said, "by", by)))
                .orElseGet(() -> messages.text("result.likely.unknown", "conditions", said, "by", by));
    }

    public String reasons(Collection<Reason> reasons) {
        return reasons.stream().sorted().map(this::reason).reduce(this::pair).orElse("");
    }

    private String pair(String first, String rest) {
        return messages.text("list.pair", "first", first, "rest", rest);
    }

    /// An amount with what it is: each month, each year, a price, or only a right.
    public String worth(Benefit benefit, Amount amount) {
        return messages.text(
                "worth." + benefit.every().name(),
                "amount",
                decimal(amount.toCents().euros()));
    }

    private String decimal(BigDecimal value) {
        return java.text.NumberFormat.getNumberInstance(messages.locale())
                .format(value.setScale(Math.max(0, Math.min(4, value.scale())), RoundingMode.HALF_UP));
    }

    /// The explanation as indented lines, the quantity first and what it is made of under it.
    public List<Line> lines(List<Step> steps, IntFunction<String> names) {
        return steps.stream().flatMap(step -> lines(step, 0, names).stream()).toList();
    }

    /// One line of an explanation.
    ///
    /// @param depth 0 at the top
    public record Line(int depth, String text) {}

    private List<Line> lines(Step step, int depth, IntFunction<String> names) {
        List<Line> lines = new java.util.ArrayList<>();
        switch (step) {
            case Step.Computed computed -> {
                lines.add(new Line(depth, computed(computed, names)));
                computed.from().forEach(from -> lines.addAll(lines(from, depth + 1, names)));
            }
            case Step.Legal legal -> lines.add(new Line(depth, legal(legal.figure())));
            case Step.Said said -> {
                if (said.value().signum() != 0) {
                    lines.add(new Line(depth, said(said, names)));
                }
            }
        }
        return lines;
    }

    private String computed(Step.Computed computed, IntFunction<String> names) {
        String who = computed.who() < 0 ? "" : names.apply(computed.who());
        return messages.text(
                "line.computed",
                Map.of(
                        "term",
                        term(computed.term()),
                        "who",
                        who,
                        "value",
                        decimal(computed.value()),
                        "month",
                        computed.month().toString()));
    }

    private String legal(FigureValue figure) {
        return messages.text(
                figure.departure().isPresent() ? "line.departure" : "line.legal",
                Map.of(
                        "key",
                        figure.figure().key(),
                        "value",
                        decimal(figure.value()),
                        "from",
                        figure.from().format(DateTimeFormatter.ISO_LOCAL_DATE),
                        "reference",
                        figure.departure().orElse(figure.reference())));
    }

    private String said(Step.Said said, IntFunction<String> names) {
        boolean one = said.from().equals(said.to());
        return messages.text(
                one ? "line.said.month" : "line.said",
                Map.of(
                        "question",
                        question(said.answer()),
                        "who",
                        said.answer().holder() == Answer.Holder.PERSON ? names.apply(said.who()) : "",
                        "value",
                        decimal(said.value()),
                        "from",
                        said.from().toString(),
                        "to",
                        said.to().toString()));
    }
}
