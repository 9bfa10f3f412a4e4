package fr.plainpied.formats.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table written as CSV.
final class CsvTable implements TableWriter {

    private final Writer text;
    private final CsvWriter csv;
    private final CsvStyle style;

    CsvTable(OutputStream out, CsvStyle style) throws IOException {
        this.style = style;
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        if (style.french()) {
            text.write('\uFEFF');
        }
        this.csv = CsvWriter.builder()
                .fieldSeparator(style.separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
    }

    @Override
    public void header(List<String> columns) throws IOException {
        write(columns.stream().map(Formula::neutralised).toList());
    }

    @Override
    public void row(List<CellValue> cells) throws IOException {
        write(cells.stream().map(this::text).toList());
    }

    private String text(CellValue cell) {
        return switch (cell) {
            case CellValue.Text(String words) -> Formula.neutralised(words);
            case CellValue.Figure number -> number(number.number().toPlainString());
            case CellValue.Empty() -> "";
        };
    }

    private String number(String plain) {
        return style.french() ? plain.replace('.', ',') : plain;
    }

    private void write(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
