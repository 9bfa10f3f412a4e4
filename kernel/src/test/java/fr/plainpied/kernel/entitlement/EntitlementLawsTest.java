package fr.plainpied.kernel.entitlement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What must hold of any household, tried on many.
class EntitlementLawsTest {

    private static final long SEED = 20260722;
    private static final int HOUSEHOLDS = 3_000;
    private static final Screening SCREENING = Screening.by(Law.of(LegalSet.IN_FORCE));

    private static Circumstances random(Random random) {
        YearMonth month = YearMonth.of(2021 + random.nextInt(6), 1 + random.nextInt(12));
        Household household = Household.in(month.toString()).person(Role.APPLICANT, born(random, 18, 95));
        int persons = 1;
        if (random.nextBoolean()) {
            household.person(Role.PARTNER, born(random, 18, 95));
            persons++;
        }
        int children = random.nextInt(4);
        for (int child = 0; child < children; child++) {
            household.person(Role.CHILD, born(random, 0, 17));
        }
        for (int person = 0; person < persons; person++) {
            incomes(household, person, random);
        }
        household.amount(Answer.RSA_RECEIVED, 0, "0");
        Occupancy[] occupancies = Occupancy.values();
        return household
                .choice(Answer.OCCUPANCY, 0, occupancies[random.nextInt(occupancies.length)])
                .amount(Answer.RENT, 0, Integer.toString(random.nextInt(900)))
                .number(Answer.RENT_ZONE, 0, random.nextInt(3))
                .year(Answer.REFERENCE_INCOME, 0, month.getYear() - 2, Integer.toString(random.nextInt(40_000)))
                .built();
    }

    private static void incomes(Household household, int person, Random random) {
        Activity[] activities = Activity.values();
        household.choice(Answer.ACTIVITY, person, activities[random.nextInt(activities.length)]);
        household.number(Answer.INCAPACITY_RATE, person, random.nextInt(101) * 10_000L);
        household.number(Answer.GIR, person, random.nextInt(7));
        household.amount(Answer.HELP_PLAN, person, Integer.toString(random.nextInt(2_000)));
        String salary = Integer.toString(random.nextInt(3) == 0 ? random.nextInt(2_500) : 0);
        household.amount(Answer.SALARY_GROSS, person, salary);
        household.amount(Answer.SALARY_NET, person, salary);
        household.amount(Answer.SALARY_TAXABLE, person, salary);
        String pension = Integer.toString(random.nextInt(3) == 0 ? random.nextInt(2_000) : 0);
        household.amount(Answer.PENSION_GROSS, person, pension);
        household.amount(Answer.PENSION_NET, person, pension);
        household.amount(Answer.PENSION_TAXABLE, person, pension);
        household.amount(
                Answer.INVALIDITY_PENSION,
                person,
                Integer.toString(random.nextInt(4) == 0 ? random.nextInt(1_200) : 0));
    }

    private static String born(Random random, int youngest, int oldest) {
        return LocalDate.of(2021, 1, 1)
                .minusYears(youngest + random.nextInt(oldest - youngest + 1))
                .minusDays(random.nextInt(365))
                .toString();
    }

    @Test
    void noAmountIsNegativeOrBeyondReason() {
        Random random = new Random(SEED);
        for (int n = 0; n < HOUSEHOLDS; n++) {
            int number = n;
            for (long amount : SCREENING.amounts(random(random))) {
                assertTrue(
                        amount >= 0 && amount < Fixed.euros(6_000),
                        () -> "seed %d, household %d: %d".formatted(SEED, number, amount));
            }
        }
    }

    @Test
    void theExplainedAmountIsTheSilentOne() {
        Random random = new Random(SEED + 1);
        for (int n = 0; n < HOUSEHOLDS / 10; n++) {
            Circumstances family = random(random);
            long[] silent = SCREENING.amounts(family);
            long[] explained = new long[silent.length];
            for (Finding finding : SCREENING.findings(family)) {
                boolean counted =
                        finding.person() < 0 || family.role(finding.person()).isParent();
                int slot = finding.benefit().slot();
                if (counted && !finding.explanation().isEmpty()) {
                    Step.Computed top = (Step.Computed) finding.explanation().getFirst();
                    explained[slot] += top.value().movePointRight(6).longValueExact();
                }
            }
            assertArrayEquals(silent, explained, "seed %d, household %d".formatted(SEED + 1, n));
        }
    }

    @Test
    void moreOfAPensionNeverGivesMoreAspa() {
        Random random = new Random(SEED + 2);
        for (int n = 0; n < HOUSEHOLDS; n++) {
            Circumstances family = random(random);
            Circumstances richer = family.with(Answer.PENSION_GROSS, 0, Fixed.euros(3_000));
            Amount less = SCREENING.amount(richer, Benefit.ASPA, -1, family.month());
            Amount more = SCREENING.amount(family, Benefit.ASPA, -1, family.month());
            int number = n;
            assertTrue(less.compareTo(more) <= 0, () -> "seed %d, household %d".formatted(SEED + 2, number));
        }
    }

    @Test
    void aHouseholdHasOneKindOfHousingBenefitAtMost() {
        Random random = new Random(SEED + 3);
        for (int n = 0; n < HOUSEHOLDS; n++) {
            long[] amounts = SCREENING.amounts(random(random));
            int kinds = 0;
            for (Benefit benefit : new Benefit[] {Benefit.APL, Benefit.ALF, Benefit.ALS}) {
                kinds += amounts[benefit.slot()] > 0 ? 1 : 0;
            }
            int number = n;
            int found = kinds;
            assertTrue(found <= 1, () -> "seed %d, household %d: %d".formatted(SEED + 3, number, found));
        }
    }
}
