package fr.plainpied.app.housing.page;

import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// A kind of file that a list is taken away as.
enum TableFile {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    TableFile(String mediaType) {
        this.mediaType = mediaType;
    }

    /// Fills a table.
    @FunctionalInterface
    interface Filling {
        void fill(TableWriter table) throws IOException;
    }

    String mediaType() {
        return mediaType;
    }

    /// How the name of the file ends.
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(OutputStream out, String sheet, Filling filling) throws IOException {
        try (TableWriter table =
                this == CSV ? TableWriter.csv(out, CsvStyle.SPREADSHEETS) : TableWriter.xlsx(out, sheet)) {
            filling.fill(table);
        }
    }
}
