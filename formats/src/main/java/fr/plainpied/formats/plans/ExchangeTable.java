package fr.plainpied.formats.plans;

import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.exchange.ExchangePlan;
import java.io.IOException;
import java.util.List;

/// A plan of moves as a table: a row for each move, in the order of the stories.
public final class ExchangeTable {

    private static final List<String> COLUMNS = List.of(
            "story",
            "kind",
            "step",
            "request",
            "from",
            "verdict_from",
            "to",
            "verdict",
            "simple",
            "scarcity",
            "priority_points");

    private ExchangeTable() {}

    /// Ends the table; the stream below stays open.
    public static void write(TableWriter table, ExchangePlan plan) throws IOException {
        try (table) {
            table.header(COLUMNS);
            int story = 0;
            for (ExchangePlan.Story one : plan.stories()) {
                story++;
                int rank = 0;
                for (ExchangePlan.Step step : one.steps()) {
                    rank++;
                    table.row(row(story, one.isCycle(), rank, step));
                }
            }
        }
    }

    private static List<CellValue> row(int story, boolean cycle, int rank, ExchangePlan.Step step) {
        return List.of(
                CellValue.of(story),
                CellValue.of(cycle ? "cycle" : "chain"),
                CellValue.of(rank),
                CellValue.of(step.entering().request().id()),
                CellValue.of(step.leaving().map(home -> home.dwelling().id())),
                CellValue.of(
                        step.leaving().map(home -> home.assessment().verdict().name())),
                CellValue.of(step.entering().dwelling().id()),
                CellValue.of(step.entering().assessment().verdict().name()),
                CellValue.of(step.entering().assessment().simple() ? "yes" : "no"),
                CellValue.of(step.entering().assessment().scarcity()),
                CellValue.of(step.entering().request().priorityPoints()));
    }
}
