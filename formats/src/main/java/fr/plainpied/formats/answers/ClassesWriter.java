package fr.plainpied.formats.answers;

import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.Classification;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/// Writes the class of each dwelling, and what to measure where it is open. The stream stays open: whoever opened it
/// closes it.
public interface ClassesWriter extends AutoCloseable {

    void write(String dwelling, Classification classification) throws IOException;

    /// Ends the answer.
    @Override
    void close() throws IOException;

    /// The JSON of the contract.
    ///
    /// @param edition of the catalogue
    static ClassesWriter json(OutputStream out, LocalDate edition) throws IOException {
        return new ClassesJson(out, edition);
    }

    /// One row for each dwelling, in a CSV or a workbook.
    static ClassesWriter table(TableWriter table) throws IOException {
        return new ClassesTable(table);
    }

    /// The codes of the criteria to measure.
    static List<String> toMeasure(Classification classification) {
        return classification.toMeasure().stream().map(Criterion::code).toList();
    }
}
