package fr.plainpied.study.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightsStudyTest {

    private static final Territory TERRITORY =
            Territory.generate(new TerritoryRecipe(10, 7, LocalDate.of(2026, 11, 22)));
    private static final RightsStudy STUDY = new RightsStudy(TERRITORY, YearMonth.of(2026, 11));
    private static final MissingRights FOUND = STUDY.run(5, 7, draw -> {});

    private static MissingRights.OfBenefit of(Benefit benefit) {
        return FOUND.benefits().stream()
                .filter(row -> row.rate().benefit() == benefit)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameSeedFindsTheSameAndAnotherOneSomethingElse() {
        assertEquals(FOUND, STUDY.run(5, 7, draw -> {}));
        assertNotEquals(FOUND, STUDY.run(5, 8, draw -> {}));
    }

    @Test
    void livingStandardsOfTheDrawnTenantsAreNearThosePublished() {
        System.out.printf("median living standard %.0f EUR a month (target 1 558)%n", FOUND.livingStandard());
        assertEquals(1_558, FOUND.livingStandard(), 80);
    }

    @Test
    void theShareWhoDoNotClaimIsNearThePublishedOne() {
        MissingRights.OfBenefit rsa = of(Benefit.RSA);
        assertEquals(0.15, rsa.unclaimed().mean() / rsa.entitled().mean(), 0.03);
        MissingRights.OfBenefit aspa = of(Benefit.ASPA);
        double share = aspa.unclaimed().mean() / aspa.entitled().mean();
        System.out.printf("ASPA unclaimed %.2f (published 0.50)%n", share);
        assertEquals(0.5, share, 0.15, "more of the drawn rights are small than of the published ones");
    }

    @Test
    void placesAndBenefitsAddUpToTheWhole() {
        double places = FOUND.places().stream()
                .mapToDouble(place -> place.euros().mean())
                .sum();
        double benefits =
                FOUND.benefits().stream().mapToDouble(row -> row.euros().mean()).sum();
        double households = FOUND.places().stream()
                .mapToDouble(MissingRights.OfPlace::households)
                .sum();
        assertEquals(FOUND.euros().mean(), places, 0.01);
        assertEquals(FOUND.euros().mean(), benefits, 0.01);
        assertEquals(FOUND.households(), households, 0.01);
    }

    @Test
    void theLowAssumptionLeavesLessThanTheHighOne() {
        assertTrue(FOUND.eurosLow() < FOUND.eurosHigh());
        assertTrue(FOUND.missing().low() <= FOUND.missing().mean());
        assertTrue(FOUND.missing().mean() <= FOUND.missing().high());
    }

    @Test
    void aRightThatIsNotAnAmountCountsHouseholdsAndNoEuros() {
        assertTrue(of(Benefit.CSS_FREE).unclaimed().mean() > 0);
        assertEquals(0, of(Benefit.CSS_FREE).euros().mean());
    }

    @Test
    void oneDrawHasNoMargin() {
        assertFalse(STUDY.run(1, 7, draw -> {}).euros().hasMargin());
    }

    @Test
    void theSmallestRightsAreClaimedLeast() {
        assertEquals(0.77, TakeUp.byAmount(30), 1e-9);
        assertEquals(0.22, TakeUp.byAmount(560), 1e-9);
        assertTrue(TakeUp.byAmount(200) > TakeUp.byAmount(400));
    }

    @Test
    void progressIsToldAfterEachDraw() {
        List<Integer> told = new ArrayList<>();
        STUDY.run(2, 7, told::add);
        assertEquals(List.of(1, 2), told);
    }
}
