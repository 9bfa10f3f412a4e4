package fr.plainpied.formats.answers;

import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.explain.LineReason;
import java.util.List;

/// Which lines of an explanation a situation brought.
final class AnswerValues {

    private AnswerValues() {}

    /// @param rank of the line in the explanation; the needs are in the same order, and searched when they are not
    static boolean byDefault(LineReason line, List<NeedLine> needs, int rank) {
        if (rank < needs.size() && same(line, needs.get(rank))) {
            return needs.get(rank).byDefault();
        }
        return needs.stream()
                .filter(need -> same(line, need))
                .findFirst()
                .map(NeedLine::byDefault)
                .orElse(false);
    }

    private static boolean same(LineReason line, NeedLine need) {
        return line.person().equals(need.person()) && line.requirement().equals(need.requirement());
    }
}
