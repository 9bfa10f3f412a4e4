package fr.plainpied.formats.answers;

import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.explain.Classification;
import java.io.IOException;
import java.util.List;

/// The classes as a table: the criteria to measure are joined with `|`.
final class ClassesTable implements ClassesWriter {

    private final TableWriter table;

    ClassesTable(TableWriter table) throws IOException {
        this.table = table;
        table.header(List.of("dwelling", "class", "best", "worst", "to_measure"));
    }

    @Override
    public void write(String dwelling, Classification classification) throws IOException {
        table.row(List.of(
                CellValue.of(dwelling),
                CellValue.of(classification.letter().name()),
                CellValue.of(classification.best().name()),
                CellValue.of(classification.worst().name()),
                CellValue.of(String.join("|", ClassesWriter.toMeasure(classification)))));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
