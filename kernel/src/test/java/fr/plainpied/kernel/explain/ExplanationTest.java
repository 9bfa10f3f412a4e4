package fr.plainpied.kernel.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.quantity.Share;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @ParameterizedTest
    @CsvSource({
        "SATISFIED,             NOT_APPLICABLE,        FITS",
        "SATISFIED,             SATISFIED_AFTER_WORKS, FITS_AFTER_WORKS",
        "SATISFIED_AFTER_WORKS, UNKNOWN,               TO_VERIFY",
        "UNKNOWN,               SATISFIED,             TO_VERIFY",
        "UNKNOWN,               NOT_SATISFIED,         DOES_NOT_FIT",
        "NOT_SATISFIED,         SATISFIED_AFTER_WORKS, DOES_NOT_FIT",
    })
    void theWorstMustLineDecides(Outcome one, Outcome other, Verdict verdict) {
        assertEquals(verdict, Verdict.of(List.of(one, other)));
        assertEquals(
                verdict,
                explanation(verdict, line(one, Strength.MUST), line(other, Strength.MUST))
                        .recomputed());
    }

    @Test
    void onlyMustLinesThatAreNotSatisfiedBlock() {
        LineReason must = line(Outcome.NOT_SATISFIED, Strength.MUST);
        Explanation explanation = explanation(
                Verdict.DOES_NOT_FIT,
                must,
                line(Outcome.NOT_SATISFIED, Strength.SHOULD),
                line(Outcome.UNKNOWN, Strength.MUST));

        assertEquals(List.of(must), explanation.blocking());
        assertEquals(Verdict.DOES_NOT_FIT, explanation.recomputed());
    }

    @Test
    void aGateWithNothingAskedPassesAndOneUnknownLeavesItOpen() {
        GateFact nothing = new GateFact.NothingAsked();
        GateFact missing = new GateFact.Missing("rent_eur");

        assertEquals(GateOutcome.PASS, nothing.outcome());
        assertEquals(GateOutcome.PASS, GateReason.of(Gate.RENT, nothing).outcome());
        assertEquals(
                GateOutcome.UNKNOWN,
                GateReason.of(Gate.RENT, List.of(nothing, missing)).outcome());
        assertEquals("active_request", Gate.ACTIVE_REQUEST.code());
    }

    private static LineReason line(Outcome outcome, Strength strength) {
        Requirement lift = Requirement.of(Catalogue.current().criterion("lift"), Comparator.EQUAL, 1, strength);
        return new LineReason("p1", lift, List.of(), outcome, new Observed.Unknown(), List.of());
    }

    private static Explanation explanation(Verdict verdict, LineReason... lines) {
        return new Explanation(
                verdict,
                List.of(lines),
                WorksPlan.NONE,
                List.of(),
                new SmallestChange.NotNeeded(),
                Share.FULL,
                List.of());
    }
}
