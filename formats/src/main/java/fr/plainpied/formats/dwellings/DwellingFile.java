package fr.plainpied.formats.dwellings;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Severity;
import fr.plainpied.formats.table.FirstLines;
import fr.plainpied.formats.table.Header;
import fr.plainpied.formats.table.Row;
import fr.plainpied.formats.table.RowVisitor;
import fr.plainpied.formats.table.TableReader;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Reads `dwellings.csv` or `dwellings.xlsx` (first sheet), with the columns of the contract or of the RPLS.
///
/// Memory grows with the ids only (see [FirstLines]), so a file of a million rows is checked in some 30 MB.
/// Immutable; for several threads.
public final class DwellingFile {

    private final Catalogue catalogue;
    private final Charset charset;
    private final Limits limits;

    /// @param charset of CSV; UTF-8 unless the person says otherwise
    public DwellingFile(Catalogue catalogue, Charset charset, Limits limits) {
        this.catalogue = catalogue;
        this.charset = charset;
        this.limits = limits;
    }

    /// Reads the whole file; each row without a fault is handed over as soon as it is read, and every fault of the file
    /// is collected.
    ///
    /// @param surveys what each dwelling's own survey says of works
    /// @throws IOException when the file cannot be read at all
    public void read(Source source, AdaptabilitySurveys surveys, Faults faults, Consumer<DwellingRow> rows)
            throws IOException {
        new TableReader(charset, limits).read(source, faults, new Reading(surveys, faults, rows));
    }

    /// The rows without a fault, all in memory.
    public List<DwellingRow> readAll(Source source, AdaptabilitySurveys surveys, Faults faults) throws IOException {
        List<DwellingRow> rows = new ArrayList<>();
        read(source, surveys, faults, rows::add);
        return rows;
    }

    private final class Reading implements RowVisitor {
        private final AdaptabilitySurveys surveys;
        private final Faults faults;
        private final Consumer<DwellingRow> rows;
        private final FirstLines ids = new FirstLines();
        private Optional<DwellingColumns> columns = Optional.empty();

        private Reading(AdaptabilitySurveys surveys, Faults faults, Consumer<DwellingRow> rows) {
            this.surveys = surveys;
            this.faults = faults;
            this.rows = rows;
        }

        @Override
        public boolean header(Row header) {
            DwellingColumns found = new DwellingColumns(catalogue, new Header(header));
            columns = Optional.of(found);
            return found.haveIds();
        }

        @Override
        public void row(Row row) {
            DwellingColumns known = columns.orElseThrow();
            long before = faults.count(Severity.FAULT);
            DwellingDraft draft = known.read(row);
            Optional<String> id = checkId(row, known, draft);
            if (id.isPresent() && faults.count(Severity.FAULT) == before) {
                DwellingRow finished = draft.finish(row.line(), id.get(), surveys.of(id.get()));
                Contradictions.check(finished.dwelling(), row, known);
                rows.accept(finished);
            }
        }

        private Optional<String> checkId(Row row, DwellingColumns known, DwellingDraft draft) {
            if (draft.id().isEmpty()) {
                if (row.cells().get(known.idIndex()).isEmpty()) {
                    faults.add(row.place(known.idIndex()).fault("dwelling.noId", Map.of()));
                }
                return Optional.empty();
            }
            String id = draft.id().get();
            OptionalInt first = ids.firstLine(id, row.line());
            if (first.isPresent()) {
                faults.add(row.place(known.idIndex())
                        .fault("dwelling.twice", Map.of("id", id, "first", Integer.toString(first.getAsInt()))));
            }
            return draft.id();
        }
    }
}
