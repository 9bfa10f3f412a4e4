package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each situation of use at and around each of its thresholds, in `situations/<code>.txt`: a base dwelling that fits,
/// one thing changed, and what must come out, worked out by hand from the rules.
class SituationsTest {

    private final Adequacy adequacy = new Adequacy(Cases.CATALOGUE);

    @TestFactory
    Stream<DynamicTest> a_change_around_a_threshold_gives_what_the_rules_say() {
        return Cases.CATALOGUE.situations().stream()
                .flatMap(situation -> cases(situation).stream()
                        .map(line ->
                                DynamicTest.dynamicTest(situation.code() + ": " + line, () -> check(situation, line))));
    }

    @Test
    void every_situation_has_at_least_five_cases() {
        for (Situation situation : Cases.CATALOGUE.situations()) {
            assertTrue(cases(situation).size() >= 5, situation.code());
        }
    }

    @Test
    void the_base_dwelling_fits_every_situation_and_needs_no_works() {
        for (Situation situation : Cases.CATALOGUE.situations()) {
            Explanation explanation = explain(situation, "-");
            assertEquals(Verdict.FITS, explanation.verdict(), situation.code());
            assertEquals(List.of(), explanation.works().codes(), situation.code());
        }
    }

    private static List<String> cases(Situation situation) {
        return Cases.lines("situations/" + situation.code() + ".txt");
    }

    private Explanation explain(Situation situation, String changes) {
        return adequacy.explain(Cases.dwelling(Cases.changed(Cases.base(), changes)), Cases.needs(situation.code()));
    }

    private void check(Situation situation, String written) {
        String[] cells = written.split(" \\| ");
        assertEquals(6, cells.length, "cells of the case");
        Explanation explanation = explain(situation, cells[0]);
        LineReason line = line(explanation, cells[1]);
        assertEquals(cells[2], line.outcome().name(), "outcome of " + cells[1]);
        assertEquals(cells[3], explanation.verdict().name(), "verdict");
        assertEquals(Cases.items(cells[4], ", "), codes(line), "works");
        assertEquals(
                Cases.items(cells[5], ", "),
                explanation.toMeasure().stream().map(Criterion::code).toList(),
                "to measure");
        assertEquals(worksOfMustLines(explanation), explanation.works().codes(), "plan");
        assertEquals(explanation.verdict(), explanation.recomputed());
    }

    private static LineReason line(Explanation explanation, String written) {
        List<LineReason> found = explanation.lines().stream()
                .filter(line -> Cases.text(line.requirement()).endsWith(" " + written))
                .toList();
        assertEquals(1, found.size(), "lines " + written);
        return found.getFirst();
    }

    private static List<String> codes(LineReason line) {
        return line.works().stream().map(Work::code).toList();
    }

    private static List<String> worksOfMustLines(Explanation explanation) {
        return explanation.lines().stream()
                .filter(line -> line.requirement().isMust())
                .flatMap(line -> codes(line).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
