package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.situations.Conformity;
import fr.plainpied.formats.situations.SituationCase;
import fr.plainpied.kernel.entitlement.Finding;
import fr.plainpied.kernel.entitlement.LikelyRights;
import fr.plainpied.kernel.entitlement.Result;
import fr.plainpied.wording.RightsWords;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/// Rights for the one who reads a terminal.
final class TextRights {

    private final Lines lines;
    private final Texts texts;
    private final RightsWords words;

    TextRights(Lines lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
        this.words = RightsWords.of(texts.locale());
    }

    void write(RightsAnswer answer) throws IOException {
        lines.line(texts.of("rights.set." + answer.set().code()));
        for (RightsAnswer.OfCase one : answer.cases()) {
            lines.line("");
            String name = one.situation().name();
            lines.line(texts.of(
                    "rights.case",
                    "name",
                    name.isEmpty() ? texts.of("rights.unnamed") : name,
                    "period",
                    one.situation().period()));
            for (Conformity.Outcome outcome : one.outcomes()) {
                lines.wrapped("    ", compared(outcome, texts));
            }
            for (RightsAnswer.OfFamily family : one.families()) {
                family(family);
            }
        }
        lines.line("");
        lines.wrapped("", texts.of("rights.simulation"));
    }

    private void family(RightsAnswer.OfFamily family) throws IOException {
        IntFunction<String> names = who -> who < 0 || who >= family.persons().size()
                ? texts.of("rights.family")
                : family.persons().get(who);
        for (Finding finding : family.findings()) {
            String who = finding.person() < 0 ? "" : " (" + names.apply(finding.person()) + ")";
            lines.wrapped("  ", words.benefit(finding.benefit()) + who);
            lines.wrapped("    ", words.exact(finding.benefit(), finding.result(), names));
            if (finding.result() instanceof Result.Entitled || finding.result() instanceof Result.ToBeChecked) {
                for (RightsWords.Line line : words.lines(finding.explanation(), names)) {
                    lines.wrapped("      " + "  ".repeat(line.depth()), line.text());
                }
            }
        }
        likely(family, names);
    }

    private void likely(RightsAnswer.OfFamily family, IntFunction<String> names) throws IOException {
        for (LikelyRights.Likely likely : family.likely()) {
            lines.wrapped("  ", "%s (%s)".formatted(words.right(likely.right()), names.apply(likely.person())));
            lines.wrapped("    ", words.likely(likely.result(), names));
        }
    }

    static String compared(Conformity.Outcome outcome, Texts texts) {
        return texts.of(
                "rights." + outcome.status().name().toLowerCase(Locale.ROOT),
                Map.of(
                        "variable",
                        outcome.expected().variable(),
                        "entity",
                        outcome.entity(),
                        "period",
                        outcome.expected().period().from().toString(),
                        "expected",
                        outcome.expected().value(),
                        "computed",
                        outcome.computed().map(BigDecimal::toPlainString).orElse(""),
                        "reason",
                        outcome.reason()));
    }

    static String missed(SituationCase situation, Conformity.Outcome outcome, Texts texts) {
        return "%s:%d: %s: %s"
                .formatted(
                        outcome.expected().place().file(),
                        outcome.expected().place().line(),
                        situation.name(),
                        compared(outcome, texts));
    }
}
