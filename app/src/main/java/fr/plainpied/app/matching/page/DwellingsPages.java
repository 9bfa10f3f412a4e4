package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.DwellingsFor;
import fr.plainpied.app.matching.Placed;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.RankedCandidate;
import fr.plainpied.app.ui.part.Tab;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.explain.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds the page of the dwellings ranked for a household.
final class DwellingsPages {
    private final Comparisons comparisons;
    private final Words words;
    private final PageNames names;
    private final AnswerWords answers;
    private final Vectors vectors;
    private final HomeInBrief homes;

    /// @param persons names of those the reader may see by name, by id
    DwellingsPages(Comparisons comparisons, Words words, Map<String, String> persons) {
        this.comparisons = comparisons;
        this.words = words;
        this.names = new PageNames(words, persons);
        this.answers = new AnswerWords(words);
        this.vectors = new Vectors(words);
        this.homes = new HomeInBrief(words);
    }

    /// @param dwellings those of the page, by id
    RankingPage page(DwellingsFor found, Narrowing narrowing, Map<String, DwellingSummary> dwellings) {
        String path = Paths.dwellings(found.applicant().request().id());
        List<Placed> compared = narrowing.inStock(found.placed());
        List<Placed> wanted = narrowing.of(found.placed());
        return new RankingPage(
                head(found, compared.size()),
                overview(compared),
                Optional.of(new Filters(words, narrowing)
                        .ofDwellings(path, words.say("matching.dwellings.order"), kept(narrowing))),
                shown(narrowing.shown(wanted), dwellings),
                wanted.isEmpty() ? Optional.of(none(path)) : Optional.empty(),
                new Pagination(
                        words.say("matching.pages"),
                        narrowing.current(wanted.size()),
                        Pagination.pages(wanted.size(), Narrowing.PER_PAGE),
                        path,
                        query(narrowing)),
                List.of(
                        Action.second(words.say("matching.print"), address(path + Paths.PRINT, narrowing)),
                        Action.link(words.say("matching.csv"), address(path + ".csv", narrowing))),
                Optional.empty());
    }

    private RankingPage.Overview overview(List<Placed> compared) {
        return new RankingPage.Overview(
                words.say("matching.dwellings.all"),
                "",
                Optional.of(CandidatesPages.ribbon(compared)),
                Optional.empty(),
                Optional.empty());
    }

    private List<RankedCandidate> shown(List<Placed> placed, Map<String, DwellingSummary> dwellings) {
        return placed.stream()
                .flatMap(one ->
                        Optional.ofNullable(dwellings.get(one.dwelling()))
                                .map(dwelling -> dwelling(one, dwelling))
                                .stream())
                .toList();
    }

    /// The stock that is free or soon will be, or all of it.
    List<Tab> tabs(DwellingsFor found, Narrowing narrowing) {
        String path = Paths.dwellings(found.applicant().request().id());
        Narrowing free = narrowing.inStock(true, 1);
        Narrowing all = narrowing.inStock(false, 1);
        return List.of(
                new Tab(
                        words.say(
                                "matching.stock.free",
                                "n",
                                free.inStock(found.placed()).size()),
                        address(path, free),
                        narrowing.free()),
                new Tab(
                        words.say("matching.stock.all", "n", found.placed().size()),
                        address(path, all),
                        !narrowing.free()));
    }

    private static List<RankingPage.Kept> kept(Narrowing narrowing) {
        return narrowing.free() ? List.of() : List.of(new RankingPage.Kept(Narrowing.STOCK, Narrowing.WHOLE_STOCK));
    }

    private static Map<String, List<String>> query(Narrowing narrowing) {
        Map<String, List<String>> query = new LinkedHashMap<>(narrowing.query());
        if (!narrowing.free()) {
            query.put(Narrowing.STOCK, List.of(Narrowing.WHOLE_STOCK));
        }
        return query;
    }

    static String address(String path, Narrowing narrowing) {
        String address = narrowing.with(path);
        return narrowing.free()
                ? address
                : address + (address.contains("?") ? "&" : "?") + Narrowing.STOCK + "=" + Narrowing.WHOLE_STOCK;
    }

    RankingPage.Head head(DwellingsFor found, int compared) {
        HousingRequest request = found.applicant().request();
        String needs = new NeedsInBrief(words)
                .of(request.household().size(), found.applicant().needs());
        return new RankingPage.Head(
                List.of(
                        new Crumb(words.say("matching.crumb.households"), "/menages"),
                        new Crumb(request.id(), Paths.household(request.id()))),
                title(request),
                words.say("matching.dwellings.title"),
                words.say(
                        "matching.dwellings.lead",
                        "n",
                        compared,
                        "date",
                        words.figures().date(found.setting().date())),
                Action.link(needs, Paths.household(request.id())));
    }

    private String title(HousingRequest request) {
        List<String> known = request.household().stream()
                .flatMap(person -> Optional.ofNullable(names.persons().get(person.id())).stream())
                .toList();
        return known.isEmpty()
                ? words.say("matching.request", "id", request.id())
                : words.say("matching.request.named", "name", words.figures().list(known), "id", request.id());
    }

    private EmptyState none(String path) {
        return new EmptyState(
                words.say("matching.dwellings.none"),
                words.say("matching.dwellings.none.text"),
                Optional.of(Action.link(
                        words.say("matching.none.all"), path + "?" + Narrowing.STOCK + "=" + Narrowing.WHOLE_STOCK)));
    }

    private RankedCandidate dwelling(Placed placed, DwellingSummary dwelling) {
        fr.plainpied.formats.answers.RankedCandidate ranked = comparisons.explained(placed);
        Explanation why = ranked.explanation();
        return new RankedCandidate(
                placed.rank(),
                answers.tag(why),
                words.say("matching.dwelling", "id", dwelling.id()),
                homes.of(dwelling),
                answers.strong(why),
                answers.reason(why),
                vectors.ofDwelling(ranked),
                new GateLines(words, names).brief(ranked.candidate().gates()),
                List.of(Action.second(words.say("matching.why"), Paths.pair(placed.dwelling(), placed.request()))
                        .about(words.say("matching.why.for", "id", placed.dwelling()))),
                Optional.empty());
    }
}
