package fr.plainpied.app.matching.page;

import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Option;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Figures;
import java.util.Arrays;
import java.util.List;

/// The form beside a ranking.
record Filters(Words words, Narrowing narrowing) {
    /// @param kept what else of the address the form sends again
    RankingPage.Filter ofDwellings(String path, String order, List<RankingPage.Kept> kept) {
        return form(path, order, kept, List.of(proposable()));
    }

    RankingPage.Filter ofHouseholds(String path, String order) {
        return form(path, order, List.of(), List.of(proposable(), needing()));
    }

    private RankingPage.Filter form(String path, String order, List<RankingPage.Kept> kept, List<Choices> others) {
        return new RankingPage.Filter(
                kept, path, words.say("matching.filter.title"), order, verdicts(), others, horizon());
    }

    private Choices verdicts() {
        List<Choice> choices = Arrays.stream(Verdict.values())
                .map(verdict -> {
                    VerdictKind kind = VerdictKind.valueOf(verdict.name());
                    boolean kept = narrowing.verdicts().isEmpty()
                            || narrowing.verdicts().contains(verdict);
                    return Choice.of(Narrowing.code(verdict), words.say(kind.key() + ".brief"), kept)
                            .as(kind);
                })
                .toList();
        return Choices.any(Narrowing.VERDICT, words.say("matching.filter.show"), choices)
                .look(Choices.Look.FILTER);
    }

    private Choices proposable() {
        Choice only = Choice.of(Narrowing.YES, words.say("matching.filter.proposable.yes"), narrowing.proposable());
        return Choices.any(Narrowing.PROPOSABLE, words.say("matching.filter.proposable"), List.of(only));
    }

    private Choices needing() {
        Choice only = Choice.of(Narrowing.YES, words.say("matching.filter.needing.yes"), narrowing.needing());
        return Choices.any(Narrowing.NEEDING, words.say("matching.filter.needing"), List.of(only));
    }

    private Select horizon() {
        Figures figures = CatalogueWords.of(words.locale()).figures();
        List<Option> years = Narrowing.HORIZONS.stream()
                .map(horizon -> new Option(Integer.toString(horizon), figures.sentence(figures.horizon(horizon))))
                .toList();
        return Select.of(
                Narrowing.HORIZON, words.say("matching.filter.horizon"), years, Integer.toString(narrowing.horizon()));
    }
}
