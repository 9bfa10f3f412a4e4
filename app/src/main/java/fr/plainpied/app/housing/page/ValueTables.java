package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.app.ui.part.Table.Cell;
import fr.plainpied.app.ui.part.Table.Column;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.wording.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every value of a dwelling with who said it, how and when, by part of the home.
final class ValueTables {
    private final DwellingSheet sheet;
    private final DwellingWords say;
    private final Words words;

    private ValueTables(DwellingSheet sheet, DwellingWords say) {
        this.sheet = sheet;
        this.say = say;
        this.words = say.words();
    }

    static List<DwellingPage.Part> of(DwellingSheet sheet, DwellingWords say) {
        ValueTables tables = new ValueTables(sheet, say);
        List<DwellingPage.Part> parts = new ArrayList<>();
        for (Place place : Place.values()) {
            List<Criterion> criteria = Catalogue.current().criteria().stream()
                    .filter(criterion -> Place.of(criterion) == place)
                    .toList();
            parts.add(tables.part(place, criteria));
        }
        return List.copyOf(parts);
    }

    private DwellingPage.Part part(Place place, List<Criterion> criteria) {
        String title = say.terms().place(place);
        List<Table.Row> rows = criteria.stream()
                .flatMap(criterion -> sheet.value(criterion).map(value -> row(criterion, value)).stream())
                .toList();
        List<Action> unknown = criteria.stream()
                .filter(criterion -> sheet.value(criterion).isEmpty())
                .map(criterion -> Action.link(say.catalogue().label(criterion), href(criterion)))
                .toList();
        return new DwellingPage.Part(
                "values-" + place.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                title,
                words.say("housing.values.known", "known", rows.size(), "criteria", criteria.size()),
                rows.isEmpty() ? Optional.empty() : Optional.of(new Table(title, false, columns(), rows)),
                unknown.isEmpty() ? "" : words.say("housing.values.unknown", "n", unknown.size()),
                unknown);
    }

    private String href(Criterion criterion) {
        return Paths.value(sheet.summary().id(), criterion);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String column : List.of("criterion", "value", "method", "date", "author")) {
            columns.add(Column.of(words.say("housing.column." + column)));
        }
        if (sheet.changeable()) {
            columns.add(Column.of(words.say("housing.column.change")));
        }
        return columns;
    }

    private Table.Row row(Criterion criterion, RecordedValue value) {
        String label = say.catalogue().label(criterion);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.To(label, href(criterion), level(criterion)));
        cells.add(new Cell.Strong(say.value(value), ""));
        cells.add(new Cell.Words(say.method(value)));
        cells.add(new Cell.Words(words.figures().shortDate(value.takenOn())));
        cells.add(new Cell.Words(value.author()));
        if (sheet.changeable()) {
            cells.add(new Cell.Do(Action.link(words.say("housing.change"), href(criterion) + "#value")
                    .about(label)));
        }
        return new Table.Row(cells);
    }

    /// Said only of a value that comes from the building or the site.
    private String level(Criterion criterion) {
        return sheet.value(criterion)
                .map(RecordedValue::level)
                .filter(level -> level == Criterion.Scope.SITE || level == Criterion.Scope.BUILDING)
                .map(level -> words.say("housing.level." + level.name().toLowerCase(Locale.ROOT)))
                .orElse("");
    }
}
