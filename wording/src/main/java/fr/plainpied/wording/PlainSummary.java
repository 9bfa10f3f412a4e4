package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ValueType;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.WorksPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// What to know first, for the person.
final class PlainSummary {

    private final Messages messages;
    private final HomeWords home;
    private final CatalogueWords words;

    PlainSummary(Locale locale) {
        this.messages = Messages.of("messages/explanation", locale);
        this.home = new HomeWords(locale);
        this.words = CatalogueWords.of(locale);
    }

    String headline(Explanation explanation) {
        String key = "plain.headline." + explanation.verdict().name().toLowerCase(Locale.ROOT);
        return messages.text(key, "simple", explanation.works().simple() ? "yes" : "no");
    }

    List<Sentence> sentences(Explanation explanation) {
        List<Sentence> sentences = new ArrayList<>();
        switch (explanation.verdict()) {
            case FITS -> sentences.add(sentence("verdict", "plain.fits"));
            case FITS_AFTER_WORKS -> sentences.addAll(works(explanation.works()));
            case TO_VERIFY -> sentences.addAll(toVerify(explanation));
            case DOES_NOT_FIT -> sentences.addAll(change(explanation.smallestChange()));
        }
        sentences.add(
                switch (explanation.verdict()) {
                    case FITS, FITS_AFTER_WORKS -> sentence("choice", "plain.choice");
                    case TO_VERIFY -> sentence("measure.open", "plain.measure.open");
                    case DOES_NOT_FIT -> sentence("request", "plain.request");
                });
        return sentences;
    }

    private List<Sentence> works(WorksPlan plan) {
        if (plan.works().isEmpty()) {
            return List.of();
        }
        List<String> works = plan.works().stream()
                .map(planned -> words.plainWork(planned.work()))
                .distinct()
                .toList();
        return List.of(
                new Sentence(
                        "works",
                        messages.text("plain.works", "works", words.figures().all(works))),
                new Sentence(
                        "works.weeks",
                        messages.text(
                                "plain.works.weeks", "weeks", words.figures().weeks(plan.weeks()))));
    }

    private List<Sentence> toVerify(Explanation explanation) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(sentence("verdict", "plain.verify"));
        List<Criterion> unknown = explanation.toMeasure();
        if (!unknown.isEmpty()) {
            sentences.add(new Sentence(
                    "measure", messages.text("plain.measure", "n", unknown.size(), "things", things(unknown))));
        }
        sentences.addAll(works(explanation.works()));
        return sentences;
    }

    private List<Sentence> change(SmallestChange change) {
        return switch (change) {
            case SmallestChange.NotNeeded() -> List.of();
            case SmallestChange.Changes changes ->
                List.of(new Sentence(
                        "change",
                        messages.text(
                                "plain.change", "n", changes.changes().size(), "changes", list(changes.changes()))));
            case SmallestChange.Impossible impossible -> {
                String obstacle = impossible.obstacle().name().toLowerCase(Locale.ROOT);
                yield List.of(new Sentence(
                        "impossible." + obstacle,
                        messages.text(
                                "plain.impossible." + obstacle,
                                "n",
                                impossible.criteria().size(),
                                "things",
                                things(impossible.criteria()))));
            }
        };
    }

    private String list(List<SmallestChange.Change> changes) {
        return words.figures().all(changes.stream().map(this::change).toList());
    }

    /// A thing to have is named; any other is given its value.
    private String change(SmallestChange.Change change) {
        Criterion criterion = change.criterion();
        String thing = home.thing(criterion);
        boolean had = criterion.type() == ValueType.BOOL && change.value() == 1;
        return had ? thing : home.value(thing, home.number(criterion, change.value()));
    }

    private String things(Collection<Criterion> criteria) {
        return words.figures().all(criteria.stream().map(home::thing).toList());
    }

    private Sentence sentence(String code, String key) {
        return new Sentence(code, messages.text(key));
    }
}
