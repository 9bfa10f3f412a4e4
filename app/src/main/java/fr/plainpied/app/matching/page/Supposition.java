package fr.plainpied.app.matching.page;

import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.ForkBranch;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.wording.CatalogueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the answer would be if something were found, or changed. Every branch is what the kernel answers on the
/// dwelling as it would then be.
final class Supposition {
    private final Comparisons comparisons;
    private final Words words;
    private final CatalogueWords catalogue;
    private final AnswerWords answers;
    private final Pair pair;

    Supposition(Comparisons comparisons, Words words, Pair pair) {
        this.comparisons = comparisons;
        this.words = words;
        this.catalogue = CatalogueWords.of(words.locale());
        this.answers = new AnswerWords(words);
        this.pair = pair;
    }

    List<ForkBranch> branches() {
        List<Criterion> unknown = pair.why().toMeasure();
        if (pair.why().smallestChange() instanceof SmallestChange.Changes enough) {
            return List.of(changed(enough.changes()));
        }
        return unknown.isEmpty() ? List.of() : measured(unknown);
    }

    private ForkBranch changed(List<SmallestChange.Change> changes) {
        Dwelling dwelling = pair.of().known();
        for (SmallestChange.Change change : changes) {
            dwelling = dwelling.withGrid(dwelling.grid().with(change.criterion(), change.value()));
        }
        return branch(words.say("matching.fork.changed", "n", changes.size()), dwelling);
    }

    private List<ForkBranch> measured(List<Criterion> unknown) {
        Dwelling best = pair.of().known();
        for (Criterion criterion : unknown) {
            best = with(best, criterion, good(best, criterion));
        }
        Dwelling worst = best;
        Verdict found = verdict(best);
        for (Criterion criterion : unknown) {
            for (int value : values(criterion)) {
                Dwelling other = with(best, criterion, value);
                Verdict then = verdict(other);
                if (then.compareTo(found) > 0) {
                    found = then;
                    worst = other;
                }
            }
        }
        List<ForkBranch> branches = new ArrayList<>();
        branches.add(branch(whenGood(unknown), best));
        if (found != verdict(best)) {
            branches.add(branch(words.say("matching.fork.else", "n", unknown.size()), worst));
        }
        return branches;
    }

    private String whenGood(List<Criterion> unknown) {
        Criterion only = unknown.getFirst();
        Optional<Requirement> line = asking(only).findFirst();
        return unknown.size() == 1 && line.isPresent()
                ? words.say(
                        "matching.fork.one", "criterion", catalogue.label(only), "asked", catalogue.asked(line.get()))
                : words.say("matching.fork.all", "n", unknown.size());
    }

    /// The value that serves best, all else being equal.
    private int good(Dwelling dwelling, Criterion criterion) {
        return values(criterion).stream()
                .reduce((one, other) ->
                        verdict(with(dwelling, criterion, other)).compareTo(verdict(with(dwelling, criterion, one))) < 0
                                ? other
                                : one)
                .orElse(Criterion.UNKNOWN);
    }

    private static Dwelling with(Dwelling dwelling, Criterion criterion, int value) {
        return dwelling.withGrid(dwelling.grid().with(criterion, value));
    }

    private Verdict verdict(Dwelling dwelling) {
        return comparisons.verdict(dwelling, pair.placed());
    }

    private Stream<Requirement> asking(Criterion criterion) {
        return pair.why().lines().stream()
                .filter(line -> line.outcome() == Outcome.UNKNOWN)
                .map(LineReason::requirement)
                .filter(line -> line.isMust() && line.criterion().equals(criterion));
    }

    /// Values on both sides of everything that is asked, the wanted ones first.
    private List<Integer> values(Criterion criterion) {
        return switch (criterion.type()) {
            case BOOL -> List.of(1, 0);
            case ENUM -> IntStream.range(0, criterion.values().size()).boxed().toList();
            case SET -> List.of((1 << criterion.values().size()) - 1, 0);
            case INT, DECIMAL -> numbers(criterion);
        };
    }

    private List<Integer> numbers(Criterion criterion) {
        List<Integer> values = new ArrayList<>();
        asking(criterion).forEach(line -> {
            values.add(line.operand());
            values.add(line.comparator() == Comparator.AT_LEAST ? line.operand() - 1 : line.operand() + 1);
        });
        values.add(criterion.better() == Criterion.Better.LESS ? criterion.min() : criterion.max());
        values.add(criterion.better() == Criterion.Better.LESS ? criterion.max() : criterion.min());
        return values.stream()
                .filter(value -> value >= criterion.min() && value <= criterion.max())
                .toList();
    }

    private ForkBranch branch(String condition, Dwelling dwelling) {
        Explanation then = comparisons.supposing(dwelling, pair.placed());
        VerdictTag tag = VerdictTag.of(VerdictKind.valueOf(then.verdict().name()), words);
        return new ForkBranch(condition, tag.saying(answers.verdict(then)), text(then));
    }

    private String text(Explanation then) {
        return switch (then.verdict()) {
            case FITS -> answers.reason(then);
            case FITS_AFTER_WORKS -> answers.reason(then) + " " + answers.strong(then);
            case TO_VERIFY -> words.say("matching.fork.open");
            case DOES_NOT_FIT -> answers.change(then.smallestChange());
        };
    }
}
