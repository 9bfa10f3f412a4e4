package fr.plainpied.formats.plans;

import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.CommissionList;
import fr.plainpied.kernel.assignment.PassedOverHousehold;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.WorksPlan;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A plan as a table: a row for each household of each shortlist; a home without anybody has a row of its own.
public final class AllocationTable {

    private static final List<String> COLUMNS = List.of(
            "dwelling",
            "request",
            "standing",
            "part",
            "by",
            "other_dwelling",
            "rank",
            "verdict",
            "works",
            "cost_low_eur",
            "cost_high_eur",
            "weeks_low",
            "weeks_high",
            "scarcity",
            "priority_points",
            "coverage",
            "registered_on");

    private final Explaining pairs;

    public AllocationTable(Explaining pairs) {
        this.pairs = pairs;
    }

    /// Ends the table; the stream below stays open.
    public void write(TableWriter table, Allocation plan) throws IOException {
        write(table, plan, List.of());
    }

    /// @param households those without a proposal, who get a row for their nearest home, after the others
    public void write(TableWriter table, Allocation plan, List<PassedOverHousehold> households) throws IOException {
        try (table) {
            table.header(COLUMNS);
            for (CommissionList list : plan.lists()) {
                for (CommissionList.Entry entry : list.entries()) {
                    table.row(row(entry));
                }
                if (list.entries().isEmpty()) {
                    table.row(nobody(list));
                }
            }
            for (PassedOverHousehold household : households) {
                if (plan.lists().stream().noneMatch(list -> holds(list, household))) {
                    table.row(row(household));
                }
            }
        }
    }

    private static List<CellValue> nobody(CommissionList list) {
        List<CellValue> cells = new ArrayList<>();
        cells.add(CellValue.of(list.dwelling().id()));
        while (cells.size() < COLUMNS.size()) {
            cells.add(CellValue.EMPTY);
        }
        return cells;
    }

    private static boolean holds(CommissionList list, PassedOverHousehold household) {
        return list.dwelling().id().equals(household.nearest().dwelling().id())
                && list.entries().stream()
                        .anyMatch(entry -> entry.candidate()
                                .request()
                                .id()
                                .equals(household.nearest().request().id()));
    }

    private List<CellValue> row(PassedOverHousehold household) {
        StandingCode standing = household.standing().map(StandingCode::of).orElse(StandingCode.NO_HOME_SUITS);
        return row(household.nearest(), standing, OptionalInt.empty());
    }

    private List<CellValue> row(CommissionList.Entry entry) {
        return row(entry.candidate(), StandingCode.of(entry.standing()), OptionalInt.of(entry.rank()));
    }

    /// @param rank in the match of the home, when it was worked out
    private List<CellValue> row(Candidate candidate, StandingCode standing, OptionalInt rank) {
        RankedCandidate ranked = pairs.explained(candidate, rank.orElse(1));
        Explanation why = ranked.explanation();
        WorksPlan works = why.works();
        return List.of(
                CellValue.of(candidate.dwelling().id()),
                CellValue.of(candidate.request().id()),
                CellValue.of(standing.code()),
                CellValue.of(standing.part()),
                standing.part().isEmpty() ? CellValue.EMPTY : CellValue.of(standing.by()),
                CellValue.of(standing.dwelling()),
                rank.isPresent() ? CellValue.of(rank.getAsInt()) : CellValue.EMPTY,
                CellValue.of(why.verdict().name()),
                CellValue.of(String.join("|", works.codes())),
                CellValue.of(works.cost().low().euros()),
                CellValue.of(works.cost().high().euros()),
                CellValue.of(works.weeks().low()),
                CellValue.of(works.weeks().high()),
                CellValue.of(why.scarce().size()),
                CellValue.of(candidate.request().priorityPoints()),
                CellValue.of(new BigDecimal(why.coverage().value(), MathContext.DECIMAL32)),
                CellValue.of(candidate.request().registeredOn().map(Object::toString)));
    }
}
