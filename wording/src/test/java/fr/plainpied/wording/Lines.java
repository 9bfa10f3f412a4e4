package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.Because;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Observed;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.quantity.IntRange;
import java.util.Arrays;
import java.util.List;

/// Lines written as one reads them: `must("turning_bathroom_mm >= 1500").found("1200").not()`.
record Lines(Requirement requirement, Observed observed) {

    static final Catalogue CATALOGUE = Catalogue.current();

    static Lines must(String text) {
        return line(text, Strength.MUST);
    }

    static Lines should(String text) {
        return line(text, Strength.SHOULD);
    }

    static Lines wish(String text) {
        return line(text, Strength.WISH);
    }

    private static Lines line(String text, Strength strength) {
        String[] words = text.split(" ", 3);
        Criterion criterion = CATALOGUE.criterion(words[0]);
        Comparator comparator = Comparator.ofSymbol(words[1]).orElseThrow();
        int operand = valid(criterion.readOperand(comparator, words[2]));
        return new Lines(Requirement.of(criterion, comparator, operand, strength), new Observed.Unknown());
    }

    private static int valid(ParsedValue parsed) {
        return parsed instanceof ParsedValue.Valid valid ? valid.value() : Criterion.UNKNOWN;
    }

    Lines found(String value) {
        return new Lines(
                requirement, new Observed.Known(valid(requirement.criterion().read(value))));
    }

    Lines steps(int low, int high) {
        return new Lines(requirement, new Observed.Steps(new IntRange(low, high)));
    }

    LineReason met() {
        return reason(Outcome.SATISFIED);
    }

    LineReason not() {
        return reason(Outcome.NOT_SATISFIED);
    }

    LineReason unknown() {
        return reason(Outcome.UNKNOWN);
    }

    LineReason notApplicable() {
        return reason(Outcome.NOT_APPLICABLE);
    }

    LineReason after(String... works) {
        List<Work> done = Arrays.stream(works)
                .map(code -> CATALOGUE.findWork(code).orElseThrow())
                .toList();
        return new LineReason("p1", requirement, because(), Outcome.SATISFIED_AFTER_WORKS, observed, done);
    }

    LineReason reason(Outcome outcome) {
        return new LineReason("p1", requirement, because(), outcome, observed, List.of());
    }

    private List<Because> because() {
        return List.of(new Because.Said("Entrer et sortir."));
    }
}
