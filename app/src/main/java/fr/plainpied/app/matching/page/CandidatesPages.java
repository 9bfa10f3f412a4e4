package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.matching.CandidatesOf;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.Placed;
import fr.plainpied.app.matching.freeze.FrozenRankings;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.figure.Ribbon;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.RankedCandidate;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds the page of the households ranked for a dwelling.
final class CandidatesPages {
    /// Fewer could tell who they are.
    private static final int LEAST_COUNTED = 11;

    private final Comparisons comparisons;
    private final Words words;
    private final AnswerWords answers;
    private final Vectors vectors;
    private final HomeInBrief homes;
    private final NeedsInBrief needs;

    CandidatesPages(Comparisons comparisons, Words words) {
        this.comparisons = comparisons;
        this.words = words;
        this.answers = new AnswerWords(words);
        this.vectors = new Vectors(words);
        this.homes = new HomeInBrief(words);
        this.needs = new NeedsInBrief(words);
    }

    /// @param names of the persons the reader may see by name, by request then person
    RankingPage page(CandidatesOf found, Narrowing narrowing, Map<String, Map<String, String>> names) {
        DwellingSummary dwelling = found.dwelling();
        String path = Paths.candidates(dwelling.id());
        List<Placed> wanted = narrowing.of(found.placed());
        boolean anybody = !found.placed().isEmpty();
        return new RankingPage(
                head(found),
                overview(found),
                anybody
                        ? Optional.of(new Filters(words, narrowing)
                                .ofHouseholds(path, words.say("matching.candidates.order")))
                        : Optional.empty(),
                narrowing.shown(wanted).stream()
                        .map(placed -> candidate(placed, names.getOrDefault(placed.request(), Map.of())))
                        .toList(),
                anybody && wanted.isEmpty() ? Optional.of(nobody(path)) : Optional.empty(),
                new Pagination(
                        words.say("matching.pages"),
                        narrowing.current(wanted.size()),
                        Pagination.pages(wanted.size(), Narrowing.PER_PAGE),
                        path,
                        narrowing.query()),
                anybody ? files(path, narrowing) : List.of(),
                anybody && FrozenRankings.mayFreeze()
                        ? Optional.of(freezing(dwelling.id(), narrowing))
                        : Optional.empty());
    }

    private RankingPage.Freezing freezing(String dwelling, Narrowing narrowing) {
        return new RankingPage.Freezing(
                Paths.candidates(dwelling) + "/figer",
                Integer.toString(narrowing.horizon()),
                Action.link(words.say("matching.frozen.list"), Paths.frozen(dwelling)));
    }

    RankingPage.Head head(CandidatesOf found) {
        DwellingSummary dwelling = found.dwelling();
        int rooms = dwelling.terms().rooms().orElse(0);
        boolean all = found.placed().size() == found.compared();
        return new RankingPage.Head(
                List.of(
                        new Crumb(words.say("matching.crumb.dwellings"), "/logements"),
                        new Crumb(dwelling.id(), Paths.dwelling(dwelling.id()))),
                homes.name(dwelling),
                words.say("matching.candidates.title", "rooms", rooms),
                words.say(
                        all ? "matching.candidates.lead" : "matching.candidates.lead.some",
                        Map.of(
                                "n",
                                found.compared(),
                                "own",
                                found.placed().size(),
                                "date",
                                words.figures().date(found.setting().date()))),
                Action.link(homes.of(dwelling), Paths.dwelling(dwelling.id())));
    }

    private RankingPage.Overview overview(CandidatesOf found) {
        String title = words.say("matching.candidates.all");
        if (!found.placed().isEmpty()) {
            return new RankingPage.Overview(
                    title, "", Optional.of(ribbon(found.placed())), Optional.empty(), Optional.empty());
        }
        return new RankingPage.Overview(
                title,
                words.say("matching.counts.note"),
                Optional.empty(),
                Optional.of(counts(found.counts())),
                Optional.of(Notice.know(words.say("matching.counts"), words.say("matching.counts.text"))));
    }

    static Ribbon ribbon(List<Placed> placed) {
        Map<VerdictKind, Integer> counts = new EnumMap<>(VerdictKind.class);
        placed.forEach(one -> counts.merge(VerdictKind.valueOf(one.verdict().name()), 1, Integer::sum));
        return new Ribbon(counts);
    }

    private FactList counts(Map<Verdict, Integer> counts) {
        List<Fact> facts = Arrays.stream(Verdict.values())
                .map(verdict -> Fact.of(
                        words.say(VerdictKind.valueOf(verdict.name()).key()), counted(counts.getOrDefault(verdict, 0))))
                .toList();
        return new FactList(facts, FactList.Look.PLAIN);
    }

    private String counted(int count) {
        return count < LEAST_COUNTED
                ? words.say("matching.counts.few", "least", LEAST_COUNTED)
                : words.figures().number(count);
    }

    private EmptyState nobody(String path) {
        return new EmptyState(
                words.say("matching.none"),
                words.say("matching.none.text"),
                Optional.of(Action.link(words.say("matching.none.all"), path)));
    }

    private List<Action> files(String path, Narrowing narrowing) {
        return List.of(
                Action.second(words.say("matching.print"), narrowing.with(path + Paths.PRINT)),
                Action.link(words.say("matching.csv"), narrowing.with(path + ".csv")));
    }

    private RankedCandidate candidate(Placed placed, Map<String, String> names) {
        fr.plainpied.formats.answers.RankedCandidate ranked = comparisons.explained(placed);
        Explanation why = ranked.explanation();
        RankedCandidate shown = new RankedCandidate(
                placed.rank(),
                answers.tag(why),
                title(placed, names),
                needs.of(
                        placed.candidate().request().household().size(),
                        placed.applicant().needs()),
                answers.strong(why),
                answers.reason(why),
                vectors.ofHousehold(ranked),
                new GateLines(words, new PageNames(words, names))
                        .brief(ranked.candidate().gates()),
                actions(placed),
                Optional.empty());
        return why.verdict() == Verdict.DOES_NOT_FIT ? shown.instead(instead(placed)) : shown;
    }

    private String title(Placed placed, Map<String, String> names) {
        return placed.candidate().request().household().stream()
                .flatMap(person -> Optional.ofNullable(names.get(person.id())).stream())
                .findFirst()
                .map(name -> words.say("matching.request.named", "name", name, "id", placed.request()))
                .orElseGet(() -> words.say("matching.request", "id", placed.request()));
    }

    private List<Action> actions(Placed placed) {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.second(words.say("matching.why"), Paths.pair(placed.dwelling(), placed.request()))
                .about(words.say("matching.why.for", "id", placed.request())));
        return actions;
    }

    private Action instead(Placed placed) {
        return Action.link(words.say("matching.instead", "id", placed.request()), Paths.dwellings(placed.request()));
    }
}
