package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.Communes;
import fr.plainpied.app.needs.RequestState;
import fr.plainpied.app.needs.RequestSummary;
import fr.plainpied.app.needs.RequestsPage;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.CommunePicker;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Option;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.app.ui.part.Table.Cell;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.wording.CatalogueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of households, with its filters.
///
/// @param summary how many there are
/// @param csvHref the same list as a file of text
/// @param xlsxHref the same list as a workbook
public record HouseholdsPage(
        String summary,
        Field number,
        CommunePicker commune,
        Select situation,
        Select persons,
        Select state,
        boolean namesSeen,
        Optional<Table> table,
        EmptyState empty,
        Pagination pages,
        String csvHref,
        String xlsxHref) {
    private static final int SIX = 6;

    static HouseholdsPage of(RequestsPage found, HouseholdFilters filters, Words words, boolean namesSeen) {
        Pagination pages = new Pagination(
                words.say("needs.list.pages"), found.page(), found.pages(), HouseholdAddresses.LIST, filters.query());
        return new HouseholdsPage(
                words.say("needs.list.count", "n", found.total()),
                Field.of("numero", words.say("needs.filter.number"), Field.Kind.SEARCH)
                        .value(filters.number()),
                filters.picker(words.say("needs.filter.commune"))
                        .hint(words.say("needs.filter.commune.hint"))
                        .error(filters.unknownCommune() ? words.say("needs.filter.commune.unknown") : ""),
                situation(filters, words),
                persons(filters, words),
                state(filters, words, namesSeen),
                namesSeen,
                found.requests().isEmpty() ? Optional.empty() : Optional.of(table(found.requests(), words, namesSeen)),
                new EmptyState(words.say("needs.list.none"), words.say("needs.list.none.text"), Optional.empty()),
                pages,
                "/menages.csv" + pages.href(1).substring(HouseholdAddresses.LIST.length()),
                "/menages.xlsx" + pages.href(1).substring(HouseholdAddresses.LIST.length()));
    }

    private static Select situation(HouseholdFilters filters, Words words) {
        CatalogueWords catalogue = CatalogueWords.of(words.locale());
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.say("needs.filter.any")));
        Catalogue.current()
                .situations()
                .forEach(one ->
                        options.add(new Option(one.code(), catalogue.figures().sentence(catalogue.situation(one)))));
        return Select.of("situation", words.say("needs.filter.situation"), options, filters.situation());
    }

    private static Select state(HouseholdFilters filters, Words words, boolean namesSeen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.say("needs.filter.any")));
        HouseholdFilters.STATES.entrySet().stream()
                .filter(entry -> namesSeen || entry.getValue() != RequestState.WITHOUT_NEEDS)
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry ->
                        options.add(new Option(entry.getKey(), words.say("needs.filter.state." + entry.getKey()))));
        return Select.of(HouseholdFilters.STATE, words.say("needs.filter.state"), options, filters.state());
    }

    private static Select persons(HouseholdFilters filters, Words words) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.say("needs.filter.any")));
        for (int n = 1; n <= SIX; n++) {
            options.add(new Option(
                    Integer.toString(n), words.say(n == SIX ? "needs.filter.persons.more" : "needs.persons", "n", n)));
        }
        return Select.of("personnes", words.say("needs.filter.persons"), options, filters.persons());
    }

    static Table table(List<RequestSummary> requests, Words words, boolean namesSeen) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.of(words.say("needs.column.household")),
                Table.Column.numbers(words.say("needs.column.persons")),
                Table.Column.of(words.say("needs.column.rooms")),
                Table.Column.of(words.say("needs.column.communes")),
                Table.Column.of(words.say("needs.column.since")),
                Table.Column.numbers(words.say("needs.column.points"))));
        if (namesSeen) {
            columns.add(Table.Column.numbers(words.say("needs.column.situations")));
        }
        return new Table(
                words.say("needs.list.title"),
                false,
                columns,
                requests.stream().map(one -> row(one, words, namesSeen)).toList());
    }

    private static Table.Row row(RequestSummary request, Words words, boolean namesSeen) {
        String number = words.say("needs.request", "id", request.id());
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.To(
                        request.name().orElse(number),
                        HouseholdAddresses.file(request.id()),
                        request.name().isPresent() ? number : ""),
                new Cell.Words(words.figures().number(request.persons())),
                new Cell.Words(new HouseholdWords(words).rooms(request.roomsMin(), request.roomsMax())),
                new Cell.Words(
                        request.communes().isEmpty()
                                ? words.say("needs.communes.any.short")
                                : String.join(
                                        ", ",
                                        request.communes().stream()
                                                .map(Communes::name)
                                                .toList())),
                request.registeredOn()
                        .<Cell>map(on -> new Cell.Words(words.figures().shortDate(on)))
                        .orElseGet(Cell.Nothing::new),
                new Cell.Words(words.figures().number(request.points()))));
        if (namesSeen) {
            cells.add(
                    request.situations().isPresent()
                            ? new Cell.Words(
                                    words.figures().number(request.situations().getAsInt()))
                            : new Cell.Nothing());
        }
        return new Table.Row(cells);
    }
}
