package fr.plainpied.formats.answers;

import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.WorksPlan;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The candidates of a match as a table: lists are joined with `|`, each gate has its outcome and its reason.
final class MatchTable implements MatchWriter {

    private static final List<Gate> GATES = List.of(
            Gate.ACTIVE_REQUEST,
            Gate.INCOME_CEILING,
            Gate.OCCUPANCY,
            Gate.COMMUNE,
            Gate.ROOMS,
            Gate.RENT,
            Gate.RESERVATION);

    private final TableWriter table;
    private final AnswerTexts texts;
    private Optional<DwellingClass> letter = Optional.empty();

    MatchTable(TableWriter table, AnswerTexts texts) throws IOException {
        this.table = table;
        this.texts = texts;
        List<String> columns = new ArrayList<>(List.of(
                "dwelling",
                "class",
                "request",
                "rank",
                "proposable",
                "verdict",
                "works",
                "cost_low_eur",
                "cost_high_eur",
                "weeks_low",
                "weeks_high",
                "simple",
                "to_measure",
                "blocking",
                "smallest_change",
                "smallest_change_reason",
                "coverage",
                "scarcity"));
        for (Gate gate : GATES) {
            columns.add(gate.code());
            columns.add(gate.code() + "_reason");
        }
        table.header(columns);
    }

    @Override
    public void dwelling(String id, DwellingClass found) {
        letter = Optional.of(found);
    }

    @Override
    public void request(String id) {
        letter = Optional.empty();
    }

    @Override
    public void candidate(RankedCandidate ranked) throws IOException {
        Candidate candidate = ranked.candidate();
        Explanation why = ranked.explanation();
        WorksPlan works = why.works();
        List<CellValue> cells = new ArrayList<>(List.of(
                CellValue.of(candidate.dwelling().id()),
                CellValue.of(letter.map(Enum::name)),
                CellValue.of(candidate.request().id()),
                CellValue.of(ranked.rank()),
                yesOrNo(candidate.proposable()),
                CellValue.of(why.verdict().name()),
                joined(works.codes()),
                CellValue.of(works.cost().low().euros()),
                CellValue.of(works.cost().high().euros()),
                CellValue.of(works.weeks().low()),
                CellValue.of(works.weeks().high()),
                yesOrNo(works.simple()),
                joined(why.toMeasure().stream().map(Criterion::code).toList()),
                blocking(why),
                changes(why.smallestChange()),
                obstacle(why.smallestChange()),
                CellValue.of(new BigDecimal(why.coverage().value(), MathContext.DECIMAL32)),
                CellValue.of(why.scarce().size())));
        gates(candidate, cells);
        table.row(cells);
    }

    private void gates(Candidate candidate, List<CellValue> cells) {
        Map<Gate, GateReason> reasons = new EnumMap<>(Gate.class);
        candidate.gates().forEach(reason -> reasons.put(reason.gate(), reason));
        for (Gate gate : GATES) {
            Optional<GateReason> reason = Optional.ofNullable(reasons.get(gate));
            cells.add(CellValue.of(reason.map(found -> found.outcome().name())));
            cells.add(CellValue.of(reason.map(texts::gate)));
        }
    }

    private static CellValue blocking(Explanation why) {
        return joined(why.blocking().stream()
                .map(line ->
                        line.person() + ":" + line.requirement().criterion().code())
                .toList());
    }

    private static CellValue changes(SmallestChange change) {
        if (change instanceof SmallestChange.Changes(List<SmallestChange.Change> changes)) {
            return CellValue.of(changes.stream()
                    .map(one -> one.criterion().code() + "=" + one.criterion().write(one.value()))
                    .collect(Collectors.joining(" ")));
        }
        return CellValue.EMPTY;
    }

    private CellValue obstacle(SmallestChange change) {
        return change instanceof SmallestChange.Impossible impossible
                ? CellValue.of(texts.obstacle(impossible))
                : CellValue.EMPTY;
    }

    private static CellValue yesOrNo(boolean yes) {
        return CellValue.of(yes ? "yes" : "no");
    }

    private static CellValue joined(List<String> words) {
        return CellValue.of(String.join("|", words));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
