package fr.plainpied.app.ui.part;

import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.figure.CompletenessBar;
import java.util.List;

/// A table that becomes cards on a narrow screen. It keeps explicit roles, because a table laid out as blocks loses its
/// own for assistive tools.
///
/// @param caption what the table holds, localized
/// @param captionShown false when a title just above already says it
/// @param columns the first one heads each row
/// @param rows each with as many cells as there are columns
public record Table(String caption, boolean captionShown, List<Column> columns, List<Row> rows) {
    public Table {
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("%s: a row has %d cells for %d columns"
                        .formatted(caption, row.cells().size(), columns.size()));
            }
        }
    }

    /// A column.
    ///
    /// @param label localized; also written beside each value on a narrow screen
    /// @param right whether its values are numbers to be compared, set to the right
    public record Column(String label, boolean right) {
        /// A column of words.
        public static Column of(String label) {
            return new Column(label, false);
        }

        /// A column of numbers.
        public static Column numbers(String label) {
            return new Column(label, true);
        }
    }

    /// A line; its first cell heads it.
    public record Row(List<Cell> cells) {
        /// A line from its cells.
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /// What a cell holds.
    public sealed interface Cell {
        /// Words.
        record Words(String text) implements Cell {}

        /// A value that matters, and what goes with it in ordinary weight.
        record Strong(String text, String after) implements Cell {}

        /// A link, and a note under it, empty for none.
        record To(String text, String href, String note) implements Cell {}

        /// A tag: a state, or unknown.
        record Tagged(Tag tag) implements Cell {}

        /// A verdict.
        record Verdict(VerdictTag verdict) implements Cell {}

        /// A completeness bar; the other columns say it in numbers.
        record Bar(CompletenessBar bar) implements Cell {}

        /// A link to do something with the line.
        record Do(fr.plainpied.app.ui.Action action) implements Cell {}

        /// Nothing to say; a dash in the table, nothing at all on a card.
        record Nothing() implements Cell {}
    }
}
