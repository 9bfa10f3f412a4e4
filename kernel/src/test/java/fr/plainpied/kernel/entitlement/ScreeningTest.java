package fr.plainpied.kernel.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The three states of an answer, and what a result may claim.
class ScreeningTest {

    private static final Screening SCREENING = Screening.by(Law.of(LegalSet.IN_FORCE));

    @Test
    void aMissingIncomeIsAQuestionAndNeverAnAmount() {
        Circumstances family = Household.asked("2025-06")
                .person(Role.APPLICANT, "1950-01-01")
                .choice(Answer.NATIONALITY, 0, Nationality.FRENCH)
                .built();
        Result result = SCREENING.finding(family, Benefit.ASPA, -1).result();
        Result.NeedsAnswers needs = assertInstanceOf(Result.NeedsAnswers.class, result);
        assertTrue(needs.questions().contains(new Missing(Answer.PENSION_GROSS, 0)));
        assertEquals(Optional.empty(), needs.atLeast());
    }

    @Test
    void whoIsTooYoungIsAskedNothing() {
        Circumstances family =
                Household.asked("2025-06").person(Role.APPLICANT, "1995-01-01").built();
        Result result = SCREENING.finding(family, Benefit.ASPA, -1).result();
        assertEquals(
                java.util.Set.of(Reason.TOO_YOUNG),
                assertInstanceOf(Result.NotEntitled.class, result).reasons());
    }

    @Test
    void aFlagThatIsMissingLeavesABoundWhenBothAnswersGiveARight() {
        Household household = Household.asked("2025-06").person(Role.APPLICANT, "1950-01-01");
        for (Answer answer : Answer.values()) {
            if (answer.kind() == Answer.Kind.AMOUNT || answer.kind() == Answer.Kind.STOCK) {
                household.amount(answer, 0, "0");
            }
        }
        Result result = SCREENING
                .finding(
                        household.number(Answer.PERMIT_YEARS, 0, 12 * Fixed.ONE).built(), Benefit.ASPA, -1)
                .result();
        Result.NeedsAnswers needs = assertInstanceOf(Result.NeedsAnswers.class, result);
        assertEquals(
                List.of(Answer.NATIONALITY),
                needs.questions().stream().map(Missing::answer).distinct().toList());
        assertEquals("1034.29", needs.atLeast().orElseThrow().toCents().euros().toPlainString());
    }

    @Test
    void anExplanationGoesDownToTheTextOfEachParameter() {
        Circumstances family = Household.in("2025-06")
                .person(Role.APPLICANT, "1950-01-01")
                .amount(Answer.PENSION_GROSS, 0, "700")
                .built();
        Finding finding = SCREENING.finding(family, Benefit.ASPA, -1);
        Step.Computed aspa =
                assertInstanceOf(Step.Computed.class, finding.explanation().getFirst());
        assertEquals(Term.ASPA, aspa.term());
        List<FigureValue> texts = figures(aspa);
        assertTrue(texts.stream().anyMatch(text -> text.figure().key().equals("aspa.ceiling_single")));
        assertTrue(texts.stream().allMatch(text -> !text.reference().isBlank()));
    }

    private static List<FigureValue> figures(Step step) {
        return switch (step) {
            case Step.Legal legal -> List.of(legal.figure());
            case Step.Said said -> List.of();
            case Step.Computed computed ->
                computed.from().stream().flatMap(from -> figures(from).stream()).toList();
        };
    }

    @Test
    void aParameterOutOfDateMakesTheRightLikelyAndNotCertain() {
        Household household = Household.in("2026-05")
                .person(Role.APPLICANT, "1980-01-10")
                .amount(Answer.INVALIDITY_PENSION, 0, "600");
        Result result = SCREENING.finding(household.built(), Benefit.ASI, 0).result();
        Result.ToBeChecked likely = assertInstanceOf(Result.ToBeChecked.class, result);
        assertTrue(likely.conditions().contains(Condition.PARAMETER_OUT_OF_DATE));
        assertEquals(Checker.CPAM, likely.by());
    }

    @Test
    void anotherRentGivesAnotherHousingBenefit() {
        Circumstances family = Household.in("2025-06")
                .person(Role.APPLICANT, "1985-05-14")
                .amount(Answer.RSA_RECEIVED, 0, "0")
                .socialTenant("250", 2)
                .built();
        Circumstances dearer = family.with(Answer.RENT, 0, Household.millionths("400"));
        YearMonth june = YearMonth.of(2025, 6);
        Amount now = SCREENING.amount(family, Benefit.APL, -1, june);
        Amount then = SCREENING.amount(dearer, Benefit.APL, -1, june);
        assertTrue(then.compareTo(now) > 0, () -> now + " then " + then);
        assertEquals(now, SCREENING.amount(family, Benefit.APL, -1, june));
    }

    @Test
    void everyRefusalHasAReason() {
        Circumstances family =
                Household.in("2025-06").person(Role.APPLICANT, "1985-05-14").built();
        for (Finding finding : SCREENING.findings(family)) {
            if (finding.result() instanceof Result.NotEntitled none) {
                assertFalse(none.reasons().isEmpty(), () -> finding.benefit().toString());
            }
        }
    }
}
