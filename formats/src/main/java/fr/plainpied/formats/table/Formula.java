package fr.plainpied.formats.table;

/// Texts that a spreadsheet takes for formulas (CSV injection).
final class Formula {

    private Formula() {}

    /// The text with an apostrophe before it when it starts, apostrophes aside, with `=`, `+`, `-`, `@`, a tab or a
    /// carriage return; readers of this program take one apostrophe away.
    static String neutralised(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        boolean runs = start < text.length() && "=+-@\t\r".indexOf(text.charAt(start)) >= 0;
        return runs ? "'" + text : text;
    }
}
