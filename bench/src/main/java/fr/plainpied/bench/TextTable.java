package fr.plainpied.bench;

import java.util.List;
import java.util.Locale;

/// Rows of cells as aligned text: the first column stands left, figures stand right.
final class TextTable {

    private static final String GAP = "  ";

    private TextTable() {}

    /// @param rows at least one, all of the same length; each begins on a new line
    static String of(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append('\n').append(String.format(Locale.ROOT, "%-" + widths[0] + "s", row.getFirst()));
            for (int column = 1; column < columns; column++) {
                text.append(GAP).append(String.format(Locale.ROOT, "%" + widths[column] + "s", row.get(column)));
            }
        }
        return text.toString();
    }
}
