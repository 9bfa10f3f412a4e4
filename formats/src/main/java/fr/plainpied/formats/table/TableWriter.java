package fr.plainpied.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a table row by row, in memory that does not grow with it. A text that a spreadsheet would run as a formula is
/// written with an apostrophe before it; a number stays a number.
///
/// The stream stays open: whoever opened it closes it.
public interface TableWriter extends AutoCloseable {

    /// Written first; again at the head of each further sheet of a workbook.
    void header(List<String> columns) throws IOException;

    void row(List<CellValue> cells) throws IOException;

    /// Ends the table.
    @Override
    void close() throws IOException;

    static TableWriter csv(OutputStream out, CsvStyle style) throws IOException {
        return new CsvTable(out, style);
    }

    /// @param sheet name of the sheet, 31 characters at most
    static TableWriter xlsx(OutputStream out, String sheet) {
        return new XlsxTable(out, sheet);
    }
}
