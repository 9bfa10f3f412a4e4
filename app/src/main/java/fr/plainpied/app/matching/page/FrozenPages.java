package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.matching.freeze.FrozenSummary;
import fr.plainpied.app.matching.freeze.Kept;
import fr.plainpied.app.matching.freeze.Place;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.figure.Ribbon;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.ListRow;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.kernel.quantity.MoneyRange;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Figures;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Builds the pages of frozen rankings. Only requests that the reader may see today are shown.
final class FrozenPages {
    static final String REPLAY = "rejouer";
    static final int PER_PAGE = 50;

    private final Words words;
    private final Figures figures;
    private final ZoneId zone;
    private final DwellingSummary dwelling;

    FrozenPages(Words words, ZoneId zone, DwellingSummary dwelling) {
        this.words = words;
        this.figures = CatalogueWords.of(words.locale()).figures();
        this.zone = zone;
        this.dwelling = dwelling;
    }

    private String eyebrow() {
        return words.say("matching.dwelling", "id", dwelling.id());
    }

    private List<Crumb> crumbs() {
        return List.of(
                new Crumb(eyebrow(), Paths.dwelling(dwelling.id())),
                new Crumb(words.say("matching.crumb.ranking"), Paths.candidates(dwelling.id())));
    }

    FrozenListPage list(List<FrozenSummary> frozen) {
        return new FrozenListPage(
                crumbs(),
                eyebrow(),
                frozen.stream().map(this::row).toList(),
                frozen.isEmpty()
                        ? Optional.of(new EmptyState(
                                words.say("matching.frozen.none"),
                                words.say("matching.frozen.none.text"),
                                Optional.of(Action.link(words.say("matching.back"), Paths.candidates(dwelling.id())))))
                        : Optional.empty());
    }

    private ListRow row(FrozenSummary summary) {
        return ListRow.of(
                moment(summary),
                Paths.frozen(dwelling.id(), summary.id()),
                words.say(
                        "matching.frozen.row",
                        Map.of(
                                "n",
                                summary.compared(),
                                "edition",
                                summary.setting().edition().toString(),
                                "mark",
                                mark(summary))));
    }

    private String moment(FrozenSummary summary) {
        return words.figures().moment(summary.frozenAt().atZone(zone));
    }

    /// The first characters of the fingerprint: enough to tell two rankings apart by eye.
    private static String mark(FrozenSummary summary) {
        return summary.answer().substring(0, 12);
    }

    /// @param seen ids of the requests the reader may see today
    FrozenPage page(Kept kept, Set<String> seen, int page, Optional<FrozenPage.Replayed> replay) {
        FrozenSummary summary = kept.summary();
        List<Place> open = kept.places().stream()
                .filter(place -> seen.contains(place.request()))
                .toList();
        int last = Pagination.pages(open.size(), PER_PAGE);
        int current = Math.clamp(page, 1, last);
        String path = Paths.frozen(dwelling.id(), summary.id());
        return new FrozenPage(
                new FrozenPage.Head(
                        List.of(
                                crumbs().getFirst(),
                                crumbs().getLast(),
                                new Crumb(words.say("matching.frozen.list"), Paths.frozen(dwelling.id()))),
                        eyebrow(),
                        words.say("matching.frozen.title", "moment", moment(summary)),
                        words.say(
                                "matching.frozen.lead",
                                "n",
                                kept.places().size(),
                                "closed",
                                kept.places().size() - open.size())),
                setting(kept),
                ribbon(kept.places()),
                table(open.subList((current - 1) * PER_PAGE, Math.min(open.size(), current * PER_PAGE))),
                new Pagination(words.say("matching.pages"), current, last, path, Map.of()),
                List.of(Action.full(words.say("matching.frozen.replay"), path + "?" + REPLAY + "=" + Narrowing.YES)),
                replay);
    }

    private FactList setting(Kept kept) {
        FrozenSummary summary = kept.summary();
        return new FactList(
                List.of(
                        Fact.of(
                                words.say("matching.frozen.day"),
                                words.figures().date(summary.setting().date())),
                        Fact.of(
                                words.say("matching.filter.horizon"),
                                figures.sentence(
                                        figures.horizon(summary.setting().horizon()))),
                        Fact.of(
                                words.say("matching.frozen.edition"),
                                summary.setting().edition().toString()),
                        Fact.of(
                                words.say("matching.frozen.seed"),
                                Long.toString(summary.setting().seed())),
                        Fact.of(
                                words.say("matching.frozen.values"),
                                words.figures().number(kept.frozen().sources().size())),
                        Fact.of(words.say("matching.frozen.mark"), spaced(summary.answer()))),
                FactList.Look.PLAIN);
    }

    /// In groups, so that it is read aloud and breaks at the end of a narrow line.
    private static String spaced(String fingerprint) {
        return fingerprint.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private static Ribbon ribbon(List<Place> places) {
        Map<VerdictKind, Integer> counts = new EnumMap<>(VerdictKind.class);
        places.forEach(place -> counts.merge(VerdictKind.valueOf(place.verdict().name()), 1, Integer::sum));
        return new Ribbon(counts);
    }

    private Table table(List<Place> places) {
        return new Table(
                words.say("matching.frozen.caption"),
                false,
                List.of(
                        Table.Column.of(words.say("matching.column.request")),
                        Table.Column.numbers(words.say("matching.column.rank")),
                        Table.Column.of(words.say("matching.column.answer")),
                        Table.Column.of(words.say("matching.column.proposable")),
                        Table.Column.numbers(words.say("matching.vector.cost")),
                        Table.Column.numbers(words.say("matching.column.scarcity"))),
                places.stream().map(this::row).toList());
    }

    private Table.Row row(Place place) {
        MoneyRange cost = new MoneyRange(Money.ofEuros(place.costLow()), Money.ofEuros(place.costHigh()));
        return Table.Row.of(
                new Table.Cell.To(place.request(), Paths.pair(dwelling.id(), place.request()), ""),
                new Table.Cell.Words(words.figures().number(place.rank())),
                new Table.Cell.Verdict(
                        VerdictTag.brief(VerdictKind.valueOf(place.verdict().name()), words)),
                new Table.Cell.Words(words.say(place.proposable() ? "matching.column.yes" : "matching.column.no")),
                new Table.Cell.Words(
                        cost.high().equals(Money.ZERO) ? words.say("matching.vector.cost.none") : figures.money(cost)),
                new Table.Cell.Words(words.figures().number(place.scarcity())));
    }
}
