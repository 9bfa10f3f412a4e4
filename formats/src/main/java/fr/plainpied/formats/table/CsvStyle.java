package fr.plainpied.formats.table;

/// How a CSV file is written. Both are read back by this program.
public enum CsvStyle {
    /// For other programs: commas, decimal points, UTF-8 without a byte order mark.
    PROGRAMS(',', false),
    /// For a spreadsheet set to French: semicolons, decimal commas, a byte order mark so that accents show.
    SPREADSHEETS(';', true);

    private final char separator;
    private final boolean french;

    CsvStyle(char separator, boolean french) {
        this.separator = separator;
        this.french = french;
    }

    char separator() {
        return separator;
    }

    boolean french() {
        return french;
    }
}
