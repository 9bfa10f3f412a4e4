package fr.plainpied.app.matching.page;

import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.Placed;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.RankedCandidate.Component;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.wording.Terms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A ranking as a table: to print, and to take away.
final class RankingTable {
    private final Comparisons comparisons;
    private final Words words;
    private final Terms terms;
    private final AnswerWords answers;
    private final Vectors vectors;
    private final GateLines gates;
    private final boolean ofDwellings;

    /// @param ofDwellings whether dwellings are ranked for a household, rather than the other way
    RankingTable(Comparisons comparisons, Words words, boolean ofDwellings) {
        this.comparisons = comparisons;
        this.words = words;
        this.terms = Terms.of(words.locale());
        this.answers = new AnswerWords(words);
        this.vectors = new Vectors(words);
        this.gates = new GateLines(words, new PageNames(words, Map.of()));
        this.ofDwellings = ofDwellings;
    }

    private List<Component> vector(RankedCandidate ranked) {
        return ofDwellings ? vectors.ofDwelling(ranked) : vectors.ofHousehold(ranked);
    }

    private String id(Placed placed) {
        return ofDwellings ? placed.dwelling() : placed.request();
    }

    private String subject() {
        return words.say(ofDwellings ? "matching.column.dwelling" : "matching.column.request");
    }

    /// To print: those given, each with what decides.
    Table printed(List<Placed> placed, String caption) {
        return new Table(
                caption,
                false,
                List.of(
                        Table.Column.of(words.say("matching.column.rank")),
                        Table.Column.of(subject()),
                        Table.Column.of(words.say("matching.column.answer")),
                        Table.Column.of(words.say("matching.column.reason")),
                        Table.Column.of(words.say("matching.column.vector")),
                        Table.Column.of(words.say("matching.column.conditions"))),
                placed.stream().map(this::row).toList());
    }

    private Table.Row row(Placed placed) {
        RankedCandidate ranked = comparisons.explained(placed);
        Explanation why = ranked.explanation();
        String vector = vector(ranked).stream()
                .map(component ->
                        words.say("matching.conditions.line", "gate", component.name(), "reason", component.value()))
                .collect(Collectors.joining(" · "));
        return Table.Row.of(
                new Table.Cell.Strong(words.figures().number(placed.rank()), ""),
                new Table.Cell.Words(id(placed)),
                new Table.Cell.Verdict(answers.tag(why)),
                new Table.Cell.Words((answers.strong(why) + " " + answers.reason(why)).strip()),
                new Table.Cell.Words(vector),
                new Table.Cell.Words(gates.brief(ranked.candidate().gates()).summary()));
    }

    /// To take away: all of those given. A French spreadsheet reads the French file as it is.
    byte[] csv(List<Placed> placed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean french = "fr".equals(words.language());
        try (TableWriter table = TableWriter.csv(out, french ? CsvStyle.SPREADSHEETS : CsvStyle.PROGRAMS)) {
            table.header(header());
            for (Placed one : placed) {
                table.row(cells(one));
            }
        }
        return out.toByteArray();
    }

    private List<String> header() {
        List<String> columns = new ArrayList<>(List.of(
                words.say("matching.column.rank"),
                subject(),
                words.say("matching.column.proposable"),
                words.say("matching.column.answer"),
                words.say("matching.column.reason"),
                words.say("matching.column.cost.low"),
                words.say("matching.column.cost.high"),
                words.say("matching.column.weeks.low"),
                words.say("matching.column.weeks.high"),
                words.say("matching.column.points"),
                words.say("matching.column.scarcity"),
                words.say("matching.column.wishes"),
                words.say("matching.column.since")));
        Arrays.stream(Gate.values()).map(terms::gate).forEach(columns::add);
        return columns;
    }

    private List<CellValue> cells(Placed placed) {
        RankedCandidate ranked = comparisons.explained(placed);
        Explanation why = ranked.explanation();
        List<CellValue> cells = new ArrayList<>(List.of(
                CellValue.of(placed.rank()),
                CellValue.of(id(placed)),
                CellValue.of(words.say(placed.candidate().proposable() ? "matching.column.yes" : "matching.column.no")),
                CellValue.of(answers.verdict(why)),
                CellValue.of((answers.strong(why) + " " + answers.reason(why)).strip()),
                CellValue.of(why.works().cost().low().euros()),
                CellValue.of(why.works().cost().high().euros()),
                CellValue.of(why.works().weeks().low()),
                CellValue.of(why.works().weeks().high()),
                CellValue.of(placed.candidate().request().priorityPoints()),
                CellValue.of(why.scarce().size()),
                CellValue.of(vectors.share(why)),
                CellValue.of(placed.candidate().request().registeredOn().map(Object::toString))));
        for (Gate gate : Gate.values()) {
            cells.add(CellValue.of(ranked.candidate().gates().stream()
                    .filter(reason -> reason.gate() == gate)
                    .map(GateReason::outcome)
                    .map(terms::outcome)
                    .findFirst()));
        }
        return cells;
    }
}
