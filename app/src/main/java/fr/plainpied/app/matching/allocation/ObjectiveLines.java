package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.assignment.Objective;
import java.math.BigDecimal;
import java.util.List;

/// What a plan is worth, line after line, in the order in which plans are compared.
final class ObjectiveLines {
    /// Fewer could tell who they are.
    static final int LEAST_COUNTED = 11;

    private static final int TENTHS = 10;

    private final Words words;

    ObjectiveLines(Words words) {
        this.words = words;
    }

    /// @param value to read
    /// @param amount to compare: more is better
    record Line(String label, String value, BigDecimal amount) {}

    List<Line> of(OpenAllocation open) {
        Objective worth = open.plan().objective();
        long homes = Math.max(1, worth.housed());
        BigDecimal coverage = BigDecimal.valueOf(worth.coverageMillis() / TENTHS / homes);
        long days = worth.waitingDays() / homes;
        return List.of(
                new Line(
                        words.say("drafts.worth.housed"),
                        words.say(
                                "drafts.worth.of",
                                "n",
                                worth.housed(),
                                "of",
                                open.draft().homes()),
                        BigDecimal.valueOf(worth.housed())),
                number("drafts.worth.scarcity", worth.scarcity()),
                number("drafts.worth.priority", worth.priority()),
                new Line(
                        words.say("drafts.worth.coverage"),
                        words.figures().percent(coverage.movePointLeft(2).doubleValue()),
                        coverage),
                new Line(
                        words.say("drafts.worth.waiting"),
                        words.say("drafts.worth.days", "n", days),
                        BigDecimal.valueOf(days)));
    }

    private Line number(String key, long value) {
        return new Line(words.say(key), words.figures().number(value), BigDecimal.valueOf(value));
    }

    /// Homes given to priority publics, when a share was asked for them: a number that could tell who they are is
    /// not said.
    String publics(OpenAllocation open) {
        long n = open.plan().priorityHoused();
        return counted(open)
                ? words.say(
                        "drafts.worth.of", "n", n, "of", open.plan().objective().housed())
                : words.say("drafts.worth.few", "least", LEAST_COUNTED);
    }

    static boolean counted(OpenAllocation open) {
        return open.plan().priorityHoused() >= LEAST_COUNTED;
    }
}
