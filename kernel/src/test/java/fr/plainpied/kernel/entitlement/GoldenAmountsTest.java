package fr.plainpied.kernel.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Amounts worked out by hand from the texts; the arithmetic stands beside each.
class GoldenAmountsTest {

    private static final Screening SCREENING = Screening.by(Law.of(LegalSet.IN_FORCE));

    private static void assertAmount(String euros, Benefit benefit, int person, Circumstances family) {
        Result result = SCREENING.finding(family, benefit, person).result();
        Amount amount = switch (result) {
            case Result.Entitled entitled -> entitled.amount();
            case Result.ToBeChecked likely -> likely.estimate().orElse(Amount.NONE);
            case Result.NotEntitled none -> Amount.NONE;
            case Result.NeedsAnswers open -> throw new AssertionError(open);
        };
        assertEquals(new BigDecimal(euros), amount.toCents().euros(), result::toString);
    }

    private static void assertRefused(Reason reason, Benefit benefit, int person, Circumstances family) {
        Result result = SCREENING.finding(family, benefit, person).result();
        assertEquals(
                Set.of(reason),
                assertInstanceOf(Result.NotEntitled.class, result).reasons());
    }

    @Test
    void aPensionerOf700EurosLacks334EurosOfAspaIn2025() {
        Household household =
                Household.in("2025-06").person(Role.APPLICANT, "1955-01-10").amount(Answer.PENSION_GROSS, 0, "700");
        // 12 411.44 / 12 = 1 034.29 ; 1 034.29 - 700 = 334.29
        assertAmount("334.29", Benefit.ASPA, -1, household.built());
    }

    @Test
    void aCoupleOfPensionersSharesTheCeilingOfTheCouple() {
        Household household = Household.in("2026-02")
                .person(Role.APPLICANT, "1950-03-01")
                .person(Role.PARTNER, "1952-04-01")
                .amount(Answer.PENSION_GROSS, 0, "800")
                .amount(Answer.PENSION_GROSS, 1, "300");
        // 19 442.21 / 12 = 1 620.184 ; less 1 100
        assertAmount("520.18", Benefit.ASPA, -1, household.built());
    }

    @Test
    void aspaIsForThoseOf65AndFor62WhenUnfitForWork() {
        Household able = Household.in("2025-06").person(Role.APPLICANT, "1963-01-10");
        assertRefused(Reason.TOO_YOUNG, Benefit.ASPA, -1, able.built());
        // 12 411.44 / 12, nothing to take off
        assertAmount(
                "1034.29", Benefit.ASPA, -1, able.flag(Answer.UNFIT_FOR_WORK, 0).built());
    }

    @Test
    void asiCompletesAnInvalidityPension() {
        Household household = Household.in("2025-06")
                .person(Role.APPLICANT, "1980-01-10")
                .amount(Answer.INVALIDITY_PENSION, 0, "659.64");
        // 10 978.30 / 12 = 914.858 ; less 659.64
        assertAmount("255.22", Benefit.ASI, 0, household.built());
    }

    @Test
    void aahIsTheWholeAmountWithoutIncomeAndTheRestAboveAPension() {
        Household household = Household.in("2025-08")
                .person(Role.APPLICANT, "1980-01-10")
                .amount(Answer.ASI_RECEIVED, 0, "0")
                .number(Answer.INCAPACITY_RATE, 0, 800_000);
        assertAmount("1033.32", Benefit.AAH, 0, household.built());
        // 1 033.32 - 630
        assertAmount(
                "403.32",
                Benefit.AAH,
                0,
                household.amount(Answer.INVALIDITY_PENSION, 0, "630").built());
    }

    @Test
    void aahOfAWorkerCountsATwentiethThenThreeFifths() {
        Household household = Household.in("2025-09")
                .person(Role.APPLICANT, "1967-05-14")
                .number(Answer.INCAPACITY_RATE, 0, 800_000)
                .choice(Answer.ACTIVITY, 0, Activity.WORKING)
                .amount(Answer.SALARY_NET, 0, "674")
                .amount(Answer.SALARY_TAXABLE, 0, "698.94");
        // 11.88 x 151.67 x 12 = 21 622.0752 ; 30 % = 6 486.62 ; 674 x 12 = 8 088
        // 6 486.62 x 0.2 + 1 601.38 x 0.6 = 2 258.15 a year, 188.18 a month ; 1 033.32 - 188.18
        assertAmount("845.14", Benefit.AAH, 0, household.built());
    }

    @Test
    void belowEightyPerCentAahNeedsTheRestrictionOfWork() {
        Household household =
                Household.in("2025-09").person(Role.APPLICANT, "1990-05-14").number(Answer.INCAPACITY_RATE, 0, 600_000);
        assertRefused(Reason.NO_RESTRICTION_OF_WORK, Benefit.AAH, 0, household.built());
        assertAmount(
                "1033.32",
                Benefit.AAH,
                0,
                household.flag(Answer.WORK_RESTRICTION, 0).built());
    }

    @Test
    void mvaComesWithAahAndHousingBenefitWithoutWork() {
        Household household = Household.in("2025-06")
                .person(Role.APPLICANT, "1990-05-14")
                .number(Answer.INCAPACITY_RATE, 0, 800_000)
                .amount(Answer.RSA_RECEIVED, 0, "0")
                .socialTenant("420", 2);
        assertAmount("104.77", Benefit.MVA, 0, household.built());
    }

    @Test
    void aeehIsThirtyTwoPerCentOfTheFamilyBase() {
        Household household = Household.in("2025-06")
                .person(Role.APPLICANT, "1985-05-14")
                .person(Role.CHILD, "2015-05-14")
                .flag(Answer.DISABLED, 1);
        // 474.37 x 0.32
        assertAmount("151.80", Benefit.AEEH, -1, household.built());
    }

    @Test
    void rsaOfASinglePersonIsReducedByTheHousingShare() {
        Household household = Household.in("2025-06")
                .person(Role.APPLICANT, "1985-05-14")
                .amount(Answer.HOUSING_BENEFIT_RECEIVED, 0, "250")
                .socialTenant("400", 2);
        // 646.52 x (1 - 0.12)
        assertAmount("568.94", Benefit.RSA, -1, household.built());
    }

    @Test
    void ppaOfAPartTimeSalary() {
        Household household = Household.in("2026-03")
                .person(Role.APPLICANT, "1989-04-27")
                .amount(Answer.SALARY_NET, 0, "1350")
                .amount(Answer.HOUSING_BENEFIT_RECEIVED, 0, "0")
                .socialTenant("486", 2);
        // Quarter November to January. November, December: hour 11.88 ; (1 350 - 700.92) / 724.68 x 184.270 = 165.046
        // 633.21 + 165.046 + 1 350 x 0.5985 - 1 350 = 256.231
        // January, hour 12.02: 633.21 + 161.048 + 807.975 - 1 350 = 252.233 ; mean 254.899
        assertAmount("254.90", Benefit.PPA, -1, household.built());
    }

    @Test
    void theEnergyVoucherFollowsIncomePerUnit() {
        Household household = Household.in("2024-01")
                .person(Role.APPLICANT, "1960-01-01")
                .year(Answer.REFERENCE_INCOME, 0, 2022, "6699")
                .choice(Answer.OCCUPANCY, 0, Occupancy.SOCIAL_TENANT);
        assertAmount("146.00", Benefit.ENERGY_VOUCHER, -1, household.built());
    }

    @Test
    void apaPaysTheWholePlanOfASmallIncome() {
        Household household = Household.in("2026-01")
                .person(Role.APPLICANT, "1940-01-10")
                .number(Answer.GIR, 0, 2)
                .amount(Answer.HELP_PLAN, 0, "600")
                .year(Answer.REFERENCE_INCOME, 0, 2024, "11000");
        // 11 000 / 12 = 916.67, below 0.725 x 1 288.13 = 933.89
        assertAmount("600.00", Benefit.APA, 0, household.built());
    }
}
