package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.housing.ResidenceSummary;
import fr.plainpied.app.housing.Residences;
import fr.plainpied.app.housing.Slice;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.app.ui.part.Table.Cell;
import fr.plainpied.app.ui.part.Table.Column;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.explain.DwellingClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the lists of residences and of dwellings, each in one transaction.
@Component
class ListPages {
    static final int PER_PAGE = 30;

    private final Dwellings dwellings;
    private final Residences residences;

    ListPages(Dwellings dwellings, Residences residences) {
        this.dwellings = dwellings;
        this.residences = residences;
    }

    @Transactional(readOnly = true)
    public ListPage dwellings(ListQuery query, Words words) {
        Slice<DwellingSummary> found = dwellings.search(query.filter(), query.page(), PER_PAGE);
        int last = Pagination.pages(found.total(), PER_PAGE);
        if (query.page() > last) {
            return dwellings(new ListQuery(query.filter(), last), words);
        }
        return page(
                "dwellings",
                Paths.DWELLINGS,
                query,
                words.say("housing.dwellings.count", "n", found.total()),
                dwellingTable(found.items(), words),
                last,
                words);
    }

    @Transactional(readOnly = true)
    public ListPage residences(ListQuery query, Words words) {
        Slice<ResidenceSummary> found = residences.search(query.filter(), query.page(), PER_PAGE);
        int last = Pagination.pages(found.total(), PER_PAGE);
        if (query.page() > last) {
            return residences(new ListQuery(query.filter(), last), words);
        }
        return page(
                "residences",
                Paths.RESIDENCES,
                query,
                words.say("housing.residences.count", "n", found.total()),
                residenceTable(found.items(), words),
                last,
                words);
    }

    /// A list narrowed to one residence is the page of that residence.
    private ListPage.Head head(String name, ListQuery query, Words words) {
        String key = "housing." + name;
        return query.filter()
                .residence()
                .flatMap(residences::find)
                .map(residence -> new ListPage.Head(
                        List.of(new Crumb(words.say("housing.residences.title"), Paths.RESIDENCES)),
                        residence.landlord(),
                        residence.name(),
                        words.say(
                                "housing.residence.lead", "address", residence.address(), "year", residence.builtIn())))
                .orElseGet(() -> new ListPage.Head(List.of(), "", words.say(key + ".title"), words.say(key + ".lead")));
    }

    private ListPage page(String name, String path, ListQuery query, String count, Table table, int last, Words words) {
        String key = "housing." + name;
        ListPage.Head head = head(name, query, words);
        int shown = query.shown(last);
        return new ListPage(
                head,
                shown > 1
                        ? words.say("housing.page", "title", head.title(), "page", shown, "last", last)
                        : head.title(),
                count,
                FilterForm.of(path, query, dwellings.communes(), dwellings.landlords(), words),
                table,
                empty(query, path, words),
                new Pagination(words.say(key + ".pages"), shown, last, path, query.parameters()),
                List.of(
                        Action.link(words.say("housing.download.csv"), query.href(path + "/export.csv")),
                        Action.link(words.say("housing.download.xlsx"), query.href(path + "/export.xlsx"))));
    }

    private static EmptyState empty(ListQuery query, String path, Words words) {
        return query.narrowed()
                ? new EmptyState(
                        words.say("housing.empty.narrowed"),
                        words.say("housing.empty.narrowed.text"),
                        Optional.of(Action.second(words.say("housing.filter.clear"), path)))
                : new EmptyState(words.say("housing.empty"), words.say("housing.empty.text"), Optional.empty());
    }

    private static Table dwellingTable(List<DwellingSummary> items, Words words) {
        DwellingWords say = DwellingWords.in(words);
        int criteria = Catalogue.current().criteria().size();
        return new Table(
                words.say("housing.dwellings.caption"),
                false,
                List.of(
                        Column.of(words.say("housing.column.dwelling")),
                        Column.of(words.say("housing.column.kind")),
                        Column.of(words.say("housing.column.storey")),
                        Column.of(words.say("housing.column.class")),
                        Column.numbers(words.say("housing.column.known")),
                        Column.of(words.say("housing.column.occupancy"))),
                items.stream()
                        .map(item -> Table.Row.of(
                                new Cell.To(item.id(), Paths.dwelling(item.id()), place(item, say)),
                                new Cell.Words(kind(item, say)),
                                new Cell.Words(say.catalogue().figures().storey(item.storey())),
                                new Cell.Tagged(say.letter(item)),
                                new Cell.Words(words.say("housing.known", "known", item.known(), "criteria", criteria)),
                                new Cell.Tagged(say.occupancy(item))))
                        .toList());
    }

    private static String place(DwellingSummary item, DwellingWords say) {
        return say.words()
                .say(
                        "housing.place",
                        "residence",
                        item.residence().name(),
                        "commune",
                        item.residence().communeName(),
                        "door",
                        say.door(item));
    }

    private static String kind(DwellingSummary item, DwellingWords say) {
        String area = say.area(item);
        return area.isEmpty()
                ? say.kind(item)
                : say.words().say("housing.kind.area", "kind", say.kind(item), "area", area);
    }

    private static Table residenceTable(List<ResidenceSummary> items, Words words) {
        return new Table(
                words.say("housing.residences.caption"),
                false,
                List.of(
                        Column.of(words.say("housing.column.residence")),
                        Column.of(words.say("housing.column.landlord")),
                        Column.numbers(words.say("housing.column.dwellings")),
                        Column.numbers(words.say("housing.column.free")),
                        Column.numbers(words.say("housing.column.knowledge")),
                        Column.of(words.say("housing.column.classes"))),
                items.stream().map(item -> row(item, words)).toList());
    }

    private static Table.Row row(ResidenceSummary item, Words words) {
        return Table.Row.of(
                new Cell.To(
                        item.residence().name(),
                        Paths.residence(item.residence().id()),
                        words.say(
                                "housing.residence.place",
                                "address",
                                item.residence().address(),
                                "year",
                                item.residence().builtIn())),
                new Cell.Words(item.residence().landlord()),
                new Cell.Words(words.figures().number(item.dwellings())),
                new Cell.Words(words.figures().number(item.free())),
                new Cell.Words(words.figures().percent(item.known())),
                new Cell.Words(classes(item, words)));
    }

    /// "A : 3, D : 12, à mesurer : 8".
    private static String classes(ResidenceSummary item, Words words) {
        return String.join(
                ", ",
                item.classes().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> words.say(
                                entry.getKey() == DwellingClass.G ? "housing.classes.open" : "housing.classes.letter",
                                "letter",
                                entry.getKey().name(),
                                "n",
                                entry.getValue()))
                        .toList());
    }
}
