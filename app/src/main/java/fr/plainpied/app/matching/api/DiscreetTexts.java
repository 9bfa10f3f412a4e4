package fr.plainpied.app.matching.api;

import fr.plainpied.app.ui.Words;
import fr.plainpied.formats.answers.AnswerTexts;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.SmallestChange;
import java.util.Locale;

/// The sentences of the contract; where the reader may not know an income, only on which side of the ceiling it is.
public record DiscreetTexts(Words words, AnswerTexts all) implements AnswerTexts {
    public static DiscreetTexts in(Words words) {
        return new DiscreetTexts(words, AnswerTexts.in(words.locale()));
    }

    @Override
    public String gate(GateReason reason) {
        return reason.gate() == Gate.INCOME_CEILING && reason.facts().isEmpty()
                ? words.say("matching.income." + reason.outcome().name().toLowerCase(Locale.ROOT))
                : all.gate(reason);
    }

    @Override
    public String why(LineReason line) {
        return all.why(line);
    }

    @Override
    public String obstacle(SmallestChange.Impossible impossible) {
        return all.obstacle(impossible);
    }
}
