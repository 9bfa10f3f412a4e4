package fr.plainpied.formats.answers;

import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.explain.WorksPlan;
import fr.plainpied.kernel.quantity.Share;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.ExplanationWords;
import fr.plainpied.wording.GateWords;
import fr.plainpied.wording.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The sentences of an answer for programs, from the bundles of this program.
final class SpokenAnswers implements AnswerTexts {

    private final CatalogueWords words;
    private final GateWords gates;
    private final ExplanationWords explanations;

    SpokenAnswers(Locale locale) {
        this.words = CatalogueWords.of(locale);
        this.gates = GateWords.of(locale);
        this.explanations = ExplanationWords.of(locale);
    }

    @Override
    public String gate(GateReason reason) {
        return gates.professional(reason).sentences().stream()
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String why(LineReason line) {
        return line.because().stream().map(words::why).distinct().collect(Collectors.joining(" ; "));
    }

    @Override
    public String obstacle(SmallestChange.Impossible impossible) {
        Explanation stuck = new Explanation(
                Verdict.DOES_NOT_FIT, List.of(), WorksPlan.NONE, List.of(), impossible, Share.FULL, List.of());
        return explanations.professional(stuck).summary().stream()
                .filter(sentence -> sentence.code().startsWith("impossible."))
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }
}
