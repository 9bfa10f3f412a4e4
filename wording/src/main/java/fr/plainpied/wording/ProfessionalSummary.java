package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.WorksPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What to know first, for a professional: works with their cost, what to find out, what would change the answer.
final class ProfessionalSummary {

    private final Messages messages;
    private final CatalogueWords words;
    private final Figures figures;
    private final Terms terms;
    private final HomeWords home;
    private final Mendable mendable;

    ProfessionalSummary(Locale locale, Mendable mendable) {
        this.messages = Messages.of("messages/explanation", locale);
        this.words = CatalogueWords.of(locale);
        this.figures = words.figures();
        this.terms = Terms.of(locale);
        this.home = new HomeWords(locale);
        this.mendable = mendable;
    }

    String headline(Explanation explanation) {
        WorksPlan works = explanation.works();
        String key = "professional.headline." + explanation.verdict().name().toLowerCase(Locale.ROOT);
        int n = switch (explanation.verdict()) {
            case TO_VERIFY -> explanation.toMeasure().size();
            case DOES_NOT_FIT -> explanation.blocking().size();
            case FITS, FITS_AFTER_WORKS -> 0;
        };
        return messages.text(
                key,
                Map.of(
                        "n",
                        n,
                        "simple",
                        works.simple() ? "yes" : "no",
                        "cost",
                        figures.money(works.cost()),
                        "weeks",
                        figures.weeks(works.weeks())));
    }

    List<Sentence> sentences(Explanation explanation) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(musts(explanation.lines()));
        explanation.toMeasure().forEach(criterion -> sentences.add(measure(criterion)));
        sentences.addAll(change(explanation.smallestChange()));
        sentences.addAll(works(explanation.works()));
        sentences.add(coverage(explanation));
        if (!explanation.scarce().isEmpty()) {
            sentences.add(scarce(explanation));
        }
        return sentences;
    }

    private Sentence musts(List<LineReason> lines) {
        List<LineReason> musts = lines.stream()
                .filter(line -> line.requirement().isMust() && line.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        long met = musts.stream()
                .filter(line -> line.outcome() == Outcome.SATISFIED)
                .count();
        return new Sentence("musts", messages.text("professional.musts", "all", musts.size(), "met", met));
    }

    private Sentence measure(Criterion criterion) {
        return new Sentence(
                "measure." + criterion.code(),
                messages.text(
                        "professional.measure",
                        Map.of(
                                "criterion", label(criterion),
                                "level", figures.goingOn(terms.level(criterion.scope())),
                                "tool", terms.tool(MeasuringTool.of(criterion)))));
    }

    private List<Sentence> works(WorksPlan plan) {
        if (plan.works().isEmpty()) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        plan.works().forEach(planned -> sentences.add(work(planned)));
        if (plan.works().size() > 1) {
            String cost = figures.money(plan.cost());
            String weeks = figures.weeks(plan.weeks());
            sentences.add(new Sentence(
                    "works.total", messages.text("professional.works.total", "cost", cost, "weeks", weeks)));
        }
        for (String payer : List.of("landlord", "pch", "not")) {
            sentences.add(new Sentence("works.paying." + payer, messages.text("professional.pay." + payer)));
        }
        return sentences;
    }

    private Sentence work(WorksPlan.Planned planned) {
        Work work = planned.work();
        String text = messages.text(
                "professional.work",
                Map.of(
                        "work", words.work(work),
                        "cost", figures.money(planned.cost()),
                        "weeks", figures.weeks(planned.weeks()),
                        "simple", work.simple() ? "yes" : "no"));
        boolean fromCatalogue = planned.cost().equals(work.cost());
        return new Sentence(
                "works." + work.code(),
                PlainLines.join(
                        text,
                        fromCatalogue ? words.evidence(work) : "",
                        words.condition(work).orElse("")));
    }

    private List<Sentence> change(SmallestChange change) {
        return switch (change) {
            case SmallestChange.NotNeeded() -> List.of();
            case SmallestChange.Changes changes -> changes(changes.changes());
            case SmallestChange.Impossible impossible -> {
                String obstacle = impossible.obstacle().name().toLowerCase(Locale.ROOT);
                int n = impossible.criteria().size();
                yield List.of(new Sentence(
                        "impossible." + obstacle,
                        messages.text(
                                "professional.impossible." + obstacle,
                                "n",
                                n,
                                "criteria",
                                labels(impossible.criteria()))));
            }
        };
    }

    private List<Sentence> changes(List<SmallestChange.Change> changes) {
        List<String> items = changes.stream()
                .map(change -> home.value(label(change.criterion()), words.value(change.criterion(), change.value())))
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence(
                "change",
                messages.text("professional.change", "n", changes.size(), "changes", String.join(" ; ", items))));
        List<Criterion> withoutWorks = changes.stream()
                .map(SmallestChange.Change::criterion)
                .filter(criterion -> mendable.obstacle(criterion) == Mendable.Obstacle.NO_WORK)
                .toList();
        if (!withoutWorks.isEmpty()) {
            sentences.add(new Sentence(
                    "change.study", messages.text("professional.change.study", "criteria", labels(withoutWorks))));
        }
        return sentences;
    }

    private Sentence coverage(Explanation explanation) {
        boolean none = explanation.lines().stream()
                .allMatch(line -> line.requirement().isMust() || line.outcome() == Outcome.NOT_APPLICABLE);
        return new Sentence(
                "coverage",
                none
                        ? messages.text("professional.coverage.none")
                        : messages.text("professional.coverage", "share", figures.share(explanation.coverage())));
    }

    private Sentence scarce(Explanation explanation) {
        List<String> features =
                explanation.scarce().stream().map(terms::scarceFeature).toList();
        String text = messages.text("professional.scarce", "n", features.size(), "features", figures.all(features));
        return new Sentence("scarce", PlainLines.join(text, terms.scarceRule()));
    }

    private String label(Criterion criterion) {
        return figures.goingOn(words.label(criterion));
    }

    private String labels(Collection<Criterion> criteria) {
        return figures.all(criteria.stream().map(this::label).toList());
    }
}
