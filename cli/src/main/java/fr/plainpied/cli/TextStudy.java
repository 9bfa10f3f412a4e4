package fr.plainpied.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A study for the one who reads a terminal. Tables are as wide as they need: they are not cut.
final class TextStudy {

    private static final String GAP = "  ";

    private final Lines lines;
    private final StudyWords words;

    TextStudy(Lines lines, StudyWords words) {
        this.lines = lines;
        this.words = words;
    }

    void write() throws IOException {
        lines.line(words.of("study.title"));
        for (String sentence : words.setting()) {
            lines.wrapped("", sentence);
        }
        for (StudyTable table : new StudyTables(words).all()) {
            write(table);
        }
        lines.line("");
        lines.line(words.of("study.assumptions"));
        for (String sentence : words.assumptions()) {
            lines.wrapped("– ", sentence);
        }
        lines.line("");
        lines.line(words.of("study.methods"));
        for (StudyTable.Column method : words.methods()) {
            lines.wrapped("– ", method.title() + " : " + method.meaning());
        }
    }

    private void write(StudyTable table) throws IOException {
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
