package fr.plainpied.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A table of a study for a terminal: as wide as it needs, what each column means below it.
final class TextTable {

    private static final String GAP = "  ";

    private final Lines lines;

    TextTable(Lines lines) {
        this.lines = lines;
    }

    void write(StudyTable table) throws IOException {
        lines.line("");
        lines.wrapped("", table.caption());
        List<List<String>> rows = new ArrayList<>();
        rows.add(joined(
                table.head(),
                table.columns().stream().map(StudyTable.Column::title).toList()));
        table.rows().forEach(row -> rows.add(joined(row.label(), row.cells())));
        aligned(rows);
        for (StudyTable.Column column : table.columns()) {
            lines.wrapped(GAP + column.title() + " : ", column.meaning());
        }
    }

    private static List<String> joined(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    /// The first column to the left, the others to the right.
    private void aligned(List<List<String>> rows) throws IOException {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Lines.width(row.get(column)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(Lines.padded(row.getFirst(), widths[0]));
            for (int column = 1; column < widths.length; column++) {
                String cell = row.get(column);
                line.append(GAP)
                        .append(" ".repeat(widths[column] - Lines.width(cell)))
                        .append(cell);
            }
            lines.line(line.toString());
        }
    }
}
