package fr.plainpied.app.matching.page;

import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.RankedCandidate.Component;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.ScarceFeature;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Figures;
import fr.plainpied.wording.Terms;
import java.util.List;

/// What a ranking compares, in the order it compares it, in words.
public final class Vectors {
    private final Words words;
    private final Terms terms;
    private final Figures figures;

    public Vectors(Words words) {
        this.words = words;
        this.terms = Terms.of(words.locale());
        this.figures = CatalogueWords.of(words.locale()).figures();
    }

    /// Of a household for a dwelling.
    public List<Component> ofHousehold(RankedCandidate ranked) {
        Candidate candidate = ranked.candidate();
        return List.of(
                new Component(words.say("matching.vector.scarcity"), scarcity(ranked.explanation())),
                new Component(
                        words.say("matching.vector.points"),
                        words.figures().number(candidate.request().priorityPoints())),
                wishes(ranked.explanation()),
                new Component(
                        words.say("matching.vector.since"),
                        candidate
                                .request()
                                .registeredOn()
                                .map(words.figures()::shortDate)
                                .orElse(words.say("matching.vector.undated"))));
    }

    private String scarcity(Explanation why) {
        List<ScarceFeature> scarce = why.scarce();
        return scarce.isEmpty()
                ? words.say("matching.vector.scarcity.none")
                : figures.all(scarce.stream().map(terms::scarceFeature).toList());
    }

    private Component wishes(Explanation why) {
        return new Component(words.say("matching.vector.wishes"), share(why));
    }

    /// The share of important needs and wishes that are met.
    String share(Explanation why) {
        return figures.share(why.coverage());
    }

    /// Of a dwelling for a household.
    List<Component> ofDwelling(RankedCandidate ranked) {
        Explanation why = ranked.explanation();
        return List.of(
                new Component(
                        words.say("matching.vector.cost"),
                        why.works().works().isEmpty()
                                ? words.say("matching.vector.cost.none")
                                : figures.money(why.works().cost())),
                wishes(why),
                new Component(
                        words.say("matching.vector.free"),
                        ranked.candidate()
                                .dwelling()
                                .terms()
                                .availableFrom()
                                .map(words.figures()::shortDate)
                                .orElse(words.say("matching.vector.let"))));
    }
}
