package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.wording.ExplanationText;
import fr.plainpied.wording.ExplanationWords;
import fr.plainpied.wording.Figures;
import fr.plainpied.wording.GateText;
import fr.plainpied.wording.GateWords;
import fr.plainpied.wording.LineText;
import fr.plainpied.wording.Sentence;
import fr.plainpied.wording.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One candidate in words, for the answers that people read.
final class CandidateWords {

    /// Said to the person in a letter; the one who matches is given the costs as well.
    private static final Set<String> TO_THE_PERSON = Set.of("choice", "request", "measure.open", "works.weeks");

    private final Texts texts;
    private final Terms terms;
    private final Figures figures;
    private final ExplanationWords explanations;
    private final GateWords gates;

    CandidateWords(Texts texts) {
        this.texts = texts;
        this.terms = Terms.of(texts.locale());
        this.figures = Figures.of(texts.locale());
        this.explanations = ExplanationWords.of(texts.locale());
        this.gates = GateWords.of(texts.locale());
    }

    /// "Convient après travaux simples".
    String verdict(Explanation why) {
        return terms.verdict(why.verdict(), why.works());
    }

    String coverage(Explanation why) {
        return figures.share(why.coverage());
    }

    /// The answer in one line, with what works cost and last.
    String headline(Explanation why) {
        return explanations.professional(why).headline();
    }

    /// "Remplies", or which are not.
    String conditions(RankedCandidate ranked) {
        List<GateReason> all = ranked.candidate().gates();
        List<String> failed = labels(all, GateOutcome.FAIL);
        List<String> open = labels(all, GateOutcome.UNKNOWN);
        if (failed.isEmpty()) {
            return open.isEmpty()
                    ? texts.of("conditions.met")
                    : texts.of("conditions.open", "gates", figures.all(open));
        }
        return texts.of("conditions.failed", "gates", figures.all(failed));
    }

    private List<String> labels(List<GateReason> reasons, GateOutcome outcome) {
        return reasons.stream()
                .filter(reason -> reason.outcome() == outcome)
                .map(reason -> figures.goingOn(terms.gate(reason.gate())))
                .toList();
    }

    GateText gate(GateReason reason) {
        return gates.professional(reason);
    }

    ExplanationText plain(Explanation why) {
        return explanations.plain(why);
    }

    /// What to know first: what is missing and what works or measures would bring, then the scarce features.
    List<String> summary(Explanation why) {
        List<String> sentences = new ArrayList<>();
        for (Sentence sentence : explanations.plain(why).summary()) {
            boolean said = sentence.code().equals("verdict") && (why.verdict() != Verdict.FITS || !hasMust(why));
            if (!said && !TO_THE_PERSON.contains(sentence.code())) {
                sentences.add(sentence.text());
            }
        }
        if (!why.works().works().isEmpty()) {
            String cost = figures.money(why.works().cost());
            sentences.add(texts.of(
                    "match.works",
                    "cost",
                    cost,
                    "weeks",
                    figures.weeks(why.works().weeks())));
        }
        if (!why.scarce().isEmpty()) {
            List<String> features =
                    why.scarce().stream().map(terms::scarceFeature).toList();
            sentences.add(texts.of("match.scarce", "n", features.size(), "features", figures.all(features)));
        }
        return sentences;
    }

    private static boolean hasMust(Explanation why) {
        return why.lines().stream().anyMatch(line -> line.requirement().isMust());
    }

    /// Why in a few sentences: the must lines that exclude the dwelling, the summary, then the conditions not met or
    /// not known.
    List<String> why(RankedCandidate ranked) {
        Explanation why = ranked.explanation();
        List<String> sentences = new ArrayList<>(explanations.plain(why).lines(Outcome.NOT_SATISFIED).stream()
                .filter(line -> line.reason().requirement().isMust())
                .map(LineText::sentence)
                .map(Sentence::text)
                .toList());
        sentences.addAll(summary(why));
        if (!hasMust(why)) {
            sentences.add(texts.of("match.noMust"));
        }
        for (GateOutcome outcome : List.of(GateOutcome.FAIL, GateOutcome.UNKNOWN)) {
            sentences.addAll(conditions(ranked.candidate().gates(), outcome));
        }
        return sentences;
    }

    /// Of a gate with several facts, those that decide it.
    private List<String> conditions(List<GateReason> reasons, GateOutcome outcome) {
        return reasons.stream()
                .filter(reason -> reason.outcome() == outcome)
                .map(reason -> new GateReason(
                        reason.gate(),
                        outcome,
                        reason.facts().stream()
                                .filter(fact -> fact.outcome() == outcome)
                                .toList()))
                .flatMap(reason -> gates.professional(reason).sentences().stream())
                .filter(sentence -> !sentence.code().endsWith(".source"))
                .map(Sentence::text)
                .distinct()
                .toList();
    }
}
