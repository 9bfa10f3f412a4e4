package fr.plainpied.kernel.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikelyRightsTest {

    private static Result of(LikelyRight right, Circumstances family) {
        return LikelyRights.by(Law.of(LegalSet.IN_FORCE)).of(family).stream()
                .filter(likely -> likely.right() == right)
                .findFirst()
                .orElseThrow()
                .result();
    }

    @Test
    void theAdaptationGrantIsNeverForATenantOfASocialLandlord() {
        Household household = Household.in("2025-06").person(Role.APPLICANT, "1940-01-01");
        Result social = of(
                LikelyRight.HOME_ADAPTATION_GRANT,
                household.socialTenant("400", 2).built());
        assertEquals(
                Set.of(Reason.SOCIAL_TENANT),
                assertInstanceOf(Result.NotEntitled.class, social).reasons());

        household.choice(Answer.OCCUPANCY, 0, Occupancy.OWNER);
        Result owner = of(LikelyRight.HOME_ADAPTATION_GRANT, household.built());
        assertEquals(
                Checker.FRANCE_RENOV,
                assertInstanceOf(Result.ToBeChecked.class, owner).by());
    }

    @Test
    void pchForTheDwellingIsLikelyBeforeSixtyWithADisability() {
        Household household = Household.in("2025-06").person(Role.APPLICANT, "1980-01-01");
        assertInstanceOf(Result.NotEntitled.class, of(LikelyRight.PCH_HOUSING, household.built()));
        Result likely =
                of(LikelyRight.PCH_HOUSING, household.flag(Answer.DISABLED, 0).built());
        Result.ToBeChecked checked = assertInstanceOf(Result.ToBeChecked.class, likely);
        assertEquals(Checker.MDPH, checked.by());
        assertEquals(Optional.of(new Amount(Fixed.euros(10_000))), checked.estimate());
    }

    @Test
    void whatWasNotAskedIsAQuestion() {
        Household household = Household.asked("2025-06").person(Role.APPLICANT, "1980-01-01");
        Result open = of(LikelyRight.PCH_HOUSING, household.built());
        assertTrue(assertInstanceOf(Result.NeedsAnswers.class, open)
                .questions()
                .contains(new Missing(Answer.DISABLED, 0)));
    }

    @Test
    void workOnOnesOwnAccountMakesAnAmountLikely() {
        Household household = Household.in("2025-06")
                .person(Role.APPLICANT, "1955-01-10")
                .amount(Answer.PENSION_GROSS, 0, "700")
                .flag(Answer.SELF_EMPLOYED, 0);
        Result result = Screening.by(Law.of(LegalSet.IN_FORCE))
                .finding(household.built(), Benefit.ASPA, -1)
                .result();
        Result.ToBeChecked likely = assertInstanceOf(Result.ToBeChecked.class, result);
        assertEquals(Set.of(Condition.SELF_EMPLOYED), likely.conditions());
        assertTrue(likely.estimate().isPresent());
    }
}
