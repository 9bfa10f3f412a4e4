package fr.plainpied.formats.frozen;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.table.Cell;
import fr.plainpied.formats.table.Row;
import fr.plainpied.formats.table.RowVisitor;
import fr.plainpied.formats.table.TableReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `sources.csv` of a frozen ranking.
final class SourcesReading implements RowVisitor {

    private static final int MOST = 1_000;

    private final List<ValueSource> sources = new ArrayList<>();

    private SourcesReading() {}

    static List<ValueSource> read(Source source, Limits limits, Faults faults) throws IOException {
        SourcesReading reading = new SourcesReading();
        new TableReader(StandardCharsets.UTF_8, limits).read(source, faults, reading);
        return reading.sources;
    }

    @Override
    public boolean header(Row row) {
        return true;
    }

    @Override
    public void row(Row row) {
        Optional<LocalDate> on =
                text(row, 5).isEmpty() ? Optional.empty() : cell(row, 5).date();
        sources.add(new ValueSource(
                text(row, 0).orElse(""),
                text(row, 1).orElse(""),
                text(row, 2).orElse(""),
                text(row, 3),
                text(row, 4),
                on,
                text(row, 6)));
    }

    private static Optional<String> text(Row row, int column) {
        Cell cell = cell(row, column);
        return cell.isEmpty() ? Optional.empty() : cell.text(MOST);
    }

    private static Cell cell(Row row, int column) {
        return row.cell(column, FrozenWriter.SOURCE_COLUMNS.get(column));
    }
}
