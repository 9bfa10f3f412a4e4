package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.formats.situations.Conformity;
import fr.plainpied.kernel.entitlement.Finding;
import fr.plainpied.kernel.entitlement.LikelyRights;
import fr.plainpied.kernel.entitlement.Result;
import fr.plainpied.wording.RightsWords;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/// Rights as JSON: `{"set","cases":[{"name","period","results":[...]}]}`.
final class JsonRights {

    private final OutputStream out;
    private final Texts texts;
    private final RightsWords words;

    JsonRights(OutputStream out, Texts texts) {
        this.out = out;
        this.texts = texts;
        this.words = RightsWords.of(texts.locale());
    }

    void write(RightsAnswer answer) throws IOException {
        JsonOut.to(() -> {
            try (JsonOut json = new JsonOut(out)) {
                json.startObject()
                        .field("set", answer.set().code())
                        .name("cases")
                        .startArray();
                answer.cases().forEach(one -> write(json, one));
                json.endArray().endObject().newLine();
            }
        });
    }

    private void write(JsonOut json, RightsAnswer.OfCase one) {
        json.newLine()
                .startObject()
                .field("name", one.situation().name())
                .field("period", one.situation().period())
                .name("results")
                .startArray();
        one.outcomes().forEach(outcome -> write(json, outcome));
        for (RightsAnswer.OfFamily family : one.families()) {
            family.findings().forEach(finding -> write(json, family, finding));
            family.likely().forEach(likely -> write(json, family, likely));
        }
        json.endArray().endObject();
    }

    private static void write(JsonOut json, Conformity.Outcome outcome) {
        json.newLine()
                .startObject()
                .field("variable", outcome.expected().variable())
                .field("entity", outcome.entity())
                .field("period", outcome.expected().period().from().toString());
        json.name("expected");
        value(json, outcome.expected().value());
        json.name("computed");
        outcome.computed().ifPresentOrElse(json::number, json::nothing);
        json.field("status", outcome.status().name().toLowerCase(Locale.ROOT));
        if (!outcome.reason().isEmpty()) {
            json.field("reason", outcome.reason());
        }
        json.endObject();
    }

    /// As the file writes it: a number, true or false, or a text.
    private static void value(JsonOut json, String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            json.flag(text.equalsIgnoreCase("true"));
            return;
        }
        try {
            json.number(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            json.text(text);
        }
    }

    private void write(JsonOut json, RightsAnswer.OfFamily family, Finding finding) {
        IntFunction<String> names = who -> who < 0 || who >= family.persons().size()
                ? texts.of("rights.family")
                : family.persons().get(who);
        json.newLine()
                .startObject()
                .field("variable", finding.benefit().publicName())
                .field("entity", finding.person() < 0 ? "" : names.apply(finding.person()));
        json.name("computed");
        amount(finding.result()).ifPresentOrElse(json::number, json::nothing);
        json.field("status", status(finding.result()))
                .field("sentence", words.exact(finding.benefit(), finding.result(), names));
        json.name("explanation").startArray();
        for (RightsWords.Line line : words.lines(finding.explanation(), names)) {
            json.startObject()
                    .field("depth", line.depth())
                    .field("text", line.text())
                    .endObject();
        }
        json.endArray().endObject();
    }

    private void write(JsonOut json, RightsAnswer.OfFamily family, LikelyRights.Likely likely) {
        json.newLine()
                .startObject()
                .field("variable", likely.right().name().toLowerCase(Locale.ROOT))
                .field("entity", family.persons().get(likely.person()))
                .field("status", status(likely.result()))
                .field(
                        "sentence",
                        words.likely(likely.result(), who -> family.persons().get(Math.max(0, who))))
                .endObject();
    }

    private static Optional<BigDecimal> amount(Result result) {
        return switch (result) {
            case Result.Entitled entitled -> Optional.of(entitled.amount().euros());
            case Result.NotEntitled none -> Optional.of(BigDecimal.ZERO);
            case Result.NeedsAnswers open -> Optional.empty();
            case Result.ToBeChecked likely -> likely.estimate().map(estimate -> estimate.euros());
        };
    }

    private static String status(Result result) {
        return switch (result) {
            case Result.Entitled entitled -> "entitled";
            case Result.NotEntitled none -> "not_entitled";
            case Result.NeedsAnswers open -> "needs_answers";
            case Result.ToBeChecked likely -> "to_be_checked";
        };
    }
}
