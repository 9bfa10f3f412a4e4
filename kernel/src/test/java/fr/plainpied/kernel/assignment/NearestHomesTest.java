package fr.plainpied.kernel.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestHomesTest {

    private static final long SEED = 20261122;
    private static final Dwelling WIDE = Market.home("wide", "corridor_width_mm=1200");
    private static final Dwelling NARROW = Market.home("narrow", "corridor_width_mm=800");
    private static final Dwelling UNMEASURED = Market.home("unmeasured", "");

    private static List<PassedOverHousehold> passedOver(
            List<Dwelling> homes, List<Applicant> households, AllocationRules rules) {
        Matching matching = Market.matching(SEED);
        Allocation plan = ((BulkAllocation.Planned)
                        new BulkAllocation(matching, new ShortestPaths()).run(homes, households, rules, () -> false))
                .allocation();
        Adequacy adequacy = new Adequacy(Catalogue.current());
        List<PassedOverHousehold> passed =
                new NearestHomes(matching, homes.stream().map(adequacy::prepare).toList(), rules, plan).of(households);
        long suited = passed.stream().filter(one -> one.standing().isPresent()).count();
        assertEquals(plan.passedOver().couldBe(), suited, "the same count as the plan");
        assertEquals(plan.passedOver().noHome(), passed.size() - suited);
        return passed;
    }

    @Test
    void aHouseholdThatAHomeWouldSuitIsToldByWhatItComesAfter() {
        List<PassedOverHousehold> passed = passedOver(
                List.of(NARROW),
                List.of(Market.household("first", 20, 100, ""), Market.household("points", 17, 300, "")),
                AllocationRules.USUAL);

        assertEquals(1, passed.size());
        assertEquals("points", passed.getFirst().nearest().request().id());
        assertEquals(
                Optional.of(new Standing.Behind(Objective.Part.PRIORITY, 3)),
                passed.getFirst().standing());
    }

    @Test
    void whereNoHomeSuitsTheOneThatMayTurnOutToFitIsNearerThanTheOneThatCannot() {
        List<PassedOverHousehold> passed = passedOver(
                List.of(NARROW, UNMEASURED),
                List.of(Market.household("needs", 20, 100, "must:corridor_width_mm>=1100")),
                AllocationRules.USUAL);

        assertEquals("unmeasured", passed.getFirst().nearest().dwelling().id());
        assertEquals(Verdict.TO_VERIFY, passed.getFirst().nearest().assessment().verdict());
        assertTrue(passed.getFirst().standing().isEmpty());
    }

    @Test
    void ofHomesThatSuitTheBestForTheHouseholdIsNamedEvenIfItIsGivenToAnother() {
        List<PassedOverHousehold> passed = passedOver(
                List.of(NARROW, WIDE),
                List.of(
                        Market.household("one", 30, 100, ""),
                        Market.household("two", 30, 90, ""),
                        Market.household("needs", 5, 50, "must:corridor_width_mm>=900")),
                AllocationRules.USUAL);

        assertEquals(1, passed.size());
        assertEquals("needs", passed.getFirst().nearest().request().id());
        assertEquals("wide", passed.getFirst().nearest().dwelling().id());
        assertInstanceOf(Standing.Behind.class, passed.getFirst().standing().orElseThrow());
    }

    @Test
    void nobodyIsPassedOverWhenEverybodyIsHousedOrNothingIsToGive() {
        List<Applicant> alone = List.of(Market.household("alone", 0, 10, ""));

        assertEquals(List.of(), passedOver(List.of(WIDE), alone, AllocationRules.USUAL));
    }

    /// Whatever the market, in a best plan whoever is passed over comes after the household proposed.
    @Test
    void aStandingNeverSaysThatThePlanIsNotTheBest() {
        System.out.println("NearestHomesTest seed " + SEED);
        Random random = new Random(SEED);
        for (int turn = 0; turn < 60; turn++) {
            List<Dwelling> homes = new ArrayList<>();
            List<Applicant> households = new ArrayList<>();
            for (int home = 0; home < 1 + random.nextInt(4); home++) {
                homes.add(Market.home(
                        "h" + home,
                        random.nextInt(4) == 0 ? "" : "corridor_width_mm=" + (800 + 100 * random.nextInt(5))));
            }
            for (int household = 0; household < 1 + random.nextInt(8); household++) {
                String need = random.nextBoolean() ? "" : "must:corridor_width_mm>=" + (800 + 100 * random.nextInt(5));
                households.add(Market.household("r" + household, random.nextInt(3), 10 * random.nextInt(4), need));
            }
            for (PassedOverHousehold passed : passedOver(homes, households, AllocationRules.USUAL)) {
                Optional<Standing> standing = passed.standing();
                assertTrue(
                        standing.isEmpty() || !(standing.get() instanceof Standing.KeptForPriority),
                        "turn " + turn + " " + standing);
            }
        }
    }
}
