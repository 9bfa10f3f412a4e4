package fr.plainpied.app.matching.page;

import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.WorksPlan;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Figures;
import fr.plainpied.wording.Terms;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// An answer in a few words, for a list: its verdict, what decides, what would change it.
public final class AnswerWords {
    private static final int NAMED = 3;

    private final Words words;
    private final Terms terms;
    private final CatalogueWords catalogue;
    private final Figures figures;

    public AnswerWords(Words words) {
        this.words = words;
        this.terms = Terms.of(words.locale());
        this.catalogue = CatalogueWords.of(words.locale());
        this.figures = catalogue.figures();
    }

    public VerdictTag tag(Explanation why) {
        VerdictKind kind = VerdictKind.valueOf(why.verdict().name());
        return VerdictTag.of(kind, words).saying(verdict(why));
    }

    public String verdict(Explanation why) {
        return terms.verdict(why.verdict(), why.works());
    }

    /// What decides; empty when everything is there.
    public String strong(Explanation why) {
        return switch (why.verdict()) {
            case FITS -> "";
            case FITS_AFTER_WORKS ->
                words.say(
                        "matching.reason.works",
                        "cost",
                        figures.money(why.works().cost()),
                        "weeks",
                        figures.weeks(why.works().weeks()));
            case TO_VERIFY ->
                words.say("matching.reason.verify", "n", why.toMeasure().size());
            case DOES_NOT_FIT ->
                words.say("matching.reason.no", "n", why.blocking().size());
        };
    }

    /// What follows from it.
    public String reason(Explanation why) {
        return switch (why.verdict()) {
            case FITS -> words.say("matching.reason.fits");
            case FITS_AFTER_WORKS -> works(why.works()) + ".";
            case TO_VERIFY -> toMeasure(why);
            case DOES_NOT_FIT -> blocking(why) + " " + change(why.smallestChange());
        };
    }

    private String toMeasure(Explanation why) {
        if (why.toMeasure().isEmpty()) {
            return words.say("matching.reason.together");
        }
        String measured = figures.sentence(named(why.toMeasure())) + ".";
        return why.works().works().isEmpty()
                ? measured
                : measured + " "
                        + words.say(
                                "matching.reason.then",
                                "works",
                                figures.goingOn(works(why.works())),
                                "cost",
                                figures.money(why.works().cost()));
    }

    /// The works, as a sentence without its full stop.
    String works(WorksPlan plan) {
        return figures.sentence(figures.all(plan.works().stream()
                .map(planned -> figures.goingOn(catalogue.work(planned.work())))
                .toList()));
    }

    private String blocking(Explanation why) {
        List<Criterion> criteria = why.blocking().stream()
                .map(LineReason::requirement)
                .map(line -> line.criterion())
                .distinct()
                .toList();
        return figures.sentence(named(criteria)) + ".";
    }

    /// What would be enough, or that nothing would.
    String change(SmallestChange change) {
        return switch (change) {
            case SmallestChange.NotNeeded() -> "";
            case SmallestChange.Changes(List<SmallestChange.Change> changes) ->
                words.say(
                        "matching.reason.change",
                        "n",
                        changes.size(),
                        "changes",
                        figures.all(changes.stream().map(this::changed).toList()));
            case SmallestChange.Impossible(SmallestChange.Obstacle obstacle, List<Criterion> criteria) ->
                words.say(
                        "matching.reason.impossible." + obstacle.name().toLowerCase(Locale.ROOT),
                        "criteria",
                        named(criteria));
        };
    }

    /// One change: the criterion and the value it would take.
    String changed(SmallestChange.Change change) {
        return words.say(
                "matching.changed",
                "criterion",
                figures.goingOn(catalogue.label(change.criterion())),
                "value",
                catalogue.value(change.criterion(), change.value()));
    }

    /// The first few, then how many more.
    private String named(Collection<Criterion> criteria) {
        List<String> labels = criteria.stream()
                .map(catalogue::label)
                .map(figures::goingOn)
                .distinct()
                .toList();
        return labels.size() <= NAMED + 1
                ? figures.all(labels)
                : words.say(
                        "matching.more",
                        "first",
                        String.join(", ", labels.subList(0, NAMED)),
                        "n",
                        labels.size() - NAMED);
    }
}
