package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.MatchGroup;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.RankedCandidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The answer for the one who reads a terminal: of each group a small table, and under each row why.
final class TextMatch implements MatchReport {

    private static final int LONGEST_ID = 24;
    private static final String GAP = "  ";

    private final Lines lines;
    private final Texts texts;
    private final GroupWords groups;
    private final CandidateWords words;

    TextMatch(Lines lines, MatchSetting setting, Texts texts) throws IOException {
        this.lines = lines;
        this.texts = texts;
        this.groups = new GroupWords(texts);
        this.words = new CandidateWords(texts);
        lines.wrapped("", groups.setting(setting));
    }

    @Override
    public void write(MatchGroup group) throws IOException {
        lines.line("");
        lines.line(groups.title(group.subject()));
        for (String fact : groups.about(group.subject())) {
            lines.wrapped("", fact);
        }
        List<RankedCandidate> shown = new ArrayList<>();
        group.candidates().forEachRemaining(shown::add);
        if (!shown.isEmpty()) {
            table(group.subject(), shown);
        }
        if (shown.isEmpty() || group.others() > 0) {
            lines.line("");
            lines.wrapped(GAP, groups.others(group));
        }
    }

    private void table(MatchGroup.Subject subject, List<RankedCandidate> shown) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.of("column.rank"),
                groups.column(subject),
                texts.of("column.answer"),
                texts.of("column.coverage"),
                texts.of("column.conditions")));
        for (RankedCandidate ranked : shown) {
            rows.add(List.of(
                    Integer.toString(ranked.rank()),
                    GroupWords.id(subject, ranked.candidate()),
                    words.verdict(ranked.explanation()),
                    words.coverage(ranked.explanation()),
                    words.conditions(ranked)));
        }
        int[] widths = widths(rows);
        lines.line("");
        row(rows.getFirst(), widths);
        lines.line(GAP + "─".repeat(Lines.WIDTH - 2 * GAP.length()));
        for (int rank = 0; rank < shown.size(); rank++) {
            row(rows.get(rank + 1), widths);
            for (String sentence : words.why(shown.get(rank))) {
                lines.wrapped(" ".repeat(widths[0]) + GAP + GAP + "– ", sentence);
            }
        }
    }

    /// The last column goes on to the next lines when it is long.
    private void row(List<String> cells, int[] widths) throws IOException {
        StringBuilder head = new StringBuilder(GAP);
        for (int column = 0; column < cells.size() - 1; column++) {
            head.append(Lines.padded(cells.get(column), widths[column])).append(GAP);
        }
        lines.wrapped(head.toString(), cells.getLast());
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Lines.width(row.get(column)));
            }
        }
        widths[1] = Math.min(widths[1], LONGEST_ID);
        return widths;
    }

    @Override
    public void close() {
        // A text has no end of its own.
    }
}
