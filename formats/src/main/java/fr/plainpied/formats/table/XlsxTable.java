package fr.plainpied.formats.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table written as a workbook; past the rows that a sheet can hold, on further sheets.
final class XlsxTable implements TableWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int FLUSHED_ROWS = 500;

    private final Workbook workbook;
    private final String sheet;
    private int sheets;
    private int rows;
    private List<String> header = List.of();
    private Worksheet worksheet;

    XlsxTable(OutputStream out, String sheet) {
        this.workbook = new Workbook(new KeptOpen(out), "Plain-pied", "1.0");
        this.sheet = sheet;
        this.worksheet = newSheet();
    }

    /// The workbook closes its stream, which belongs to the caller.
    private static final class KeptOpen extends FilterOutputStream {
        private KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private Worksheet newSheet() {
        sheets++;
        rows = 0;
        return workbook.newWorksheet(sheets == 1 ? sheet : sheet + " " + sheets);
    }

    @Override
    public void header(List<String> columns) throws IOException {
        header = List.copyOf(columns);
        writeHeader();
    }

    private void writeHeader() throws IOException {
        worksheet.freezePane(0, 1);
        write(header.stream().map(CellValue::of).toList());
    }

    @Override
    public void row(List<CellValue> cells) throws IOException {
        if (rows == MOST_ROWS) {
            worksheet.finish();
            worksheet = newSheet();
            writeHeader();
        }
        write(cells);
    }

    private void write(List<CellValue> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case CellValue.Text(String text) ->
                    worksheet.inlineString(rows, column, printable(Formula.neutralised(text)));
                case CellValue.Figure number -> worksheet.value(rows, column, number.number());
                case CellValue.Empty() -> {}
            }
        }
        rows++;
        if (rows % FLUSHED_ROWS == 0) {
            worksheet.flush();
        }
    }

    /// XML has no place for other control characters.
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point >= ' ' || point == '\n' || point == '\t' || point == '\r')
                .filter(point -> point < 0xFFFE || point > 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
