package fr.plainpied.formats.dwellings;

import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.adequacy.Adaptability;
import java.io.IOException;
import java.util.List;

/// Writes surveys of adaptability; [AdaptabilityFile] reads the same back.
public final class AdaptabilityTable implements AutoCloseable {

    static final String DWELLING = "dwelling_id";
    static final String WORK = "work";
    static final String POSSIBLE = "possible";
    static final String COST = "cost_eur";
    static final String WEEKS = "weeks";
    static final List<String> COLUMNS = List.of(DWELLING, WORK, POSSIBLE, COST, WEEKS);
    static final List<String> REQUIRED = List.of(DWELLING, WORK, POSSIBLE);

    private final TableWriter table;

    /// Writes the header. Closing this closes the table.
    public AdaptabilityTable(TableWriter table) throws IOException {
        this.table = table;
        table.header(COLUMNS);
    }

    /// One row for each work surveyed, in the order of their codes.
    public void write(String dwelling, Adaptability adaptability) throws IOException {
        List<String> works = adaptability.surveyed().keySet().stream().sorted().toList();
        for (String work : works) {
            Adaptability.SurveyedWork surveyed = adaptability.surveyed().get(work);
            if (surveyed != null) {
                table.row(List.of(
                        CellValue.of(dwelling),
                        CellValue.of(work),
                        CellValue.of(surveyed.possible() ? "yes" : "no"),
                        surveyed.cost().map(cost -> CellValue.of(cost.euros())).orElse(CellValue.EMPTY),
                        surveyed.weeks().isPresent()
                                ? CellValue.of(surveyed.weeks().getAsInt())
                                : CellValue.EMPTY));
            }
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
