package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Tag;
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
        return new DwellingPage.Part(
                "values-" + place.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                title,
                words.say(
                        "housing.values.known", "known", sheet.values(criteria).size(), "criteria", criteria.size()),
                new Table(
                        title,
                        false,
                        columns(),
                        criteria.stream().map(this::row).toList()));
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

    private Table.Row row(Criterion criterion) {
        String label = say.catalogue().label(criterion);
        String href = Paths.value(sheet.summary().id(), criterion);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.To(label, href, level(criterion)));
        sheet.value(criterion)
                .ifPresentOrElse(
                        value -> {
                            cells.add(new Cell.Strong(say.value(value), ""));
                            cells.add(new Cell.Words(say.method(value)));
                            cells.add(new Cell.Words(words.figures().shortDate(value.takenOn())));
                            cells.add(new Cell.Words(value.author()));
                        },
                        () -> {
                            cells.add(new Cell.Tagged(Tag.unknown(words)));
                            cells.add(new Cell.Nothing());
                            cells.add(new Cell.Nothing());
                            cells.add(new Cell.Nothing());
                        });
        if (sheet.changeable()) {
            String what = sheet.value(criterion).isPresent() ? "housing.change" : "housing.fill";
            cells.add(new Cell.Do(Action.link(words.say(what), href + "#value").about(label)));
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
