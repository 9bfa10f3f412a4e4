package fr.plainpied.cli;

import java.util.List;

/// A table of a study, before it is written for a terminal or a page.
///
/// @param caption what it shows, in one sentence
/// @param head what the first column names
/// @param columns the other columns
record StudyTable(String caption, String head, List<Column> columns, List<Row> rows) {

    StudyTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param title short enough for a table
    /// @param meaning the same in full
    record Column(String title, String meaning) {}

    /// @param cells one for each column
    record Row(String label, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }
}
