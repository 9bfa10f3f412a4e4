package fr.plainpied.kernel.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkAllocationTest {

    private static final String WIDE = "corridor_width_mm=1200";
    private static final String NARROW = "corridor_width_mm=800";
    private static final String NEEDS_WIDE = "must:corridor_width_mm>=1100";

    private static final List<Dwelling> TWO = List.of(Market.home("wide", WIDE), Market.home("narrow", NARROW));

    @Test
    void theHomeThatOneHouseholdCanUseIsKeptForItEvenIfAnotherHasMorePoints() {
        Allocation plan = plan(
                TWO,
                List.of(Market.household("needs", 1, 10, NEEDS_WIDE), Market.household("points", 90, 900, "")),
                AllocationRules.USUAL);

        assertEquals(Map.of("wide", "needs", "narrow", "points"), given(plan));
        assertEquals(new Objective(2, 0, 91, 2000, 910), plan.objective());
        assertTrue(plan.optimal());
        assertEquals(0, plan.gap());
    }

    @Test
    void whatIsRareGoesToThoseWhoNeedItBeforePointsCount() {
        List<Dwelling> one = List.of(Market.home("turning", "turning_bathroom_mm=1500"));
        Allocation plan = plan(
                one,
                List.of(
                        Market.household("points", 90, 10, ""),
                        Market.household("needs", 0, 10, "must:turning_bathroom_mm>=1500")),
                AllocationRules.USUAL);

        assertEquals(Map.of("turning", "needs"), given(plan));
        assertEquals(new Standing.Behind(Objective.Part.SCARCITY, 1), standing(plan, 0, "points"));
    }

    @Test
    void eachHouseholdPassedOverIsToldWhatItWouldTake() {
        Allocation plan = plan(
                List.of(TWO.get(1)),
                List.of(
                        Market.household("first", 20, 100, ""),
                        Market.household("points", 17, 300, ""),
                        Market.household("days", 20, 60, "")),
                AllocationRules.USUAL);

        assertEquals(Map.of("narrow", "first"), given(plan));
        assertEquals(new Standing.Proposed(), standing(plan, 0, "first"));
        assertEquals(new Standing.Behind(Objective.Part.PRIORITY, 3), standing(plan, 0, "points"));
        assertEquals(new Standing.Behind(Objective.Part.WAITING_DAYS, 40), standing(plan, 0, "days"));
        assertFalse(plan.lists().getFirst().fewer());
        assertEquals(new Allocation.PassedOver(2, 0), plan.passedOver());
    }

    @Test
    void theShortlistHoldsThreeHouseholdsThoseStillWaitingFirst() {
        Allocation plan = plan(
                List.of(Market.home("a", WIDE), Market.home("b", WIDE)),
                List.of(
                        Market.household("one", 9, 10, ""),
                        Market.household("two", 8, 10, ""),
                        Market.household("three", 7, 10, "")),
                AllocationRules.USUAL);
        CommissionList list = plan.lists().getFirst();
        List<String> ids = list.entries().stream()
                .map(entry -> entry.candidate().request().id())
                .toList();

        assertEquals(given(plan).get("a"), ids.getFirst());
        assertEquals("three", ids.get(1));
        assertInstanceOf(Standing.Elsewhere.class, list.entries().get(2).standing());
        assertEquals(
                List.of(3),
                list.entries().stream()
                        .skip(1)
                        .limit(1)
                        .map(CommissionList.Entry::rank)
                        .toList());
    }

    @Test
    void fewerThanThreeIsSaid() {
        Allocation plan = plan(TWO, List.of(Market.household("alone", 0, 10, "")), AllocationRules.USUAL);

        assertTrue(plan.lists().stream().allMatch(CommissionList::fewer));
        assertEquals(1, plan.placements().size());
        String taken = given(plan).containsKey("wide") ? "wide" : "narrow";
        assertEquals(new Standing.Elsewhere(taken), standing(plan, taken.equals("wide") ? 1 : 0, "alone"));
    }

    @Test
    void heavyWorksAndWhatIsToVerifyCountOnlyWhenAllowed() {
        List<Dwelling> unknown = List.of(Market.home("unknown", ""));
        List<Applicant> wide = List.of(Market.household("needs", 0, 10, NEEDS_WIDE));

        assertEquals(Map.of(), given(plan(unknown, wide, AllocationRules.USUAL)));
        assertEquals(
                Map.of("unknown", "needs"),
                given(plan(unknown, wide, new AllocationRules(new Eligibility(false, true), 0, Set.of()))));
        assertEquals(
                new Allocation.PassedOver(0, 1),
                plan(unknown, wide, AllocationRules.USUAL).passedOver());
    }

    @Test
    void aShareForPriorityPublicsMovesAHome() {
        List<Applicant> households = List.of(
                Market.household("a", 50, 10, ""),
                Market.household("b", 40, 10, ""),
                Market.household("recognised", 1, 10, true, ""),
                Market.household("named", 0, 10, ""));
        AllocationRules quarter = new AllocationRules(Eligibility.USUAL, 25, Set.of("named"));
        AllocationRules all = new AllocationRules(Eligibility.USUAL, 100, Set.of("named"));

        assertEquals(
                Set.of("a", "b"),
                Set.copyOf(given(plan(TWO, households, AllocationRules.USUAL)).values()));
        assertEquals(
                Set.of("a", "recognised"),
                Set.copyOf(given(plan(TWO, households, quarter)).values()));
        assertEquals(
                Set.of("named", "recognised"),
                Set.copyOf(given(plan(TWO, households, all)).values()));
        assertEquals(1, plan(TWO, households, quarter).priorityHoused());
    }

    @Test
    void aShareThatCannotBeKeptIsRefusedWithWhatIsPossible() {
        BulkAllocation.Answer answer = new BulkAllocation(Market.matching(0), new ShortestPaths())
                .run(
                        TWO,
                        List.of(Market.household("a", 5, 10, ""), Market.household("p", 0, 10, true, "")),
                        new AllocationRules(Eligibility.USUAL, 60, Set.of()),
                        () -> false);

        assertEquals(new BulkAllocation.Refused(new QuotaBeyondReach(2, 1, 2)), answer);
        assertThrows(IllegalArgumentException.class, () -> new AllocationRules(Eligibility.USUAL, 101, Set.of()));
    }

    @Test
    void theSameQuestionHasTheSamePlanInWhateverOrderItIsAsked() {
        List<Applicant> equal = IntStream.range(0, 12)
                .mapToObj(rank -> Market.household("D" + rank, 3, 10, ""))
                .toList();
        List<Applicant> turned = new ArrayList<>(equal);
        Collections.reverse(turned);

        assertEquals(given(plan(TWO, equal, AllocationRules.USUAL)), given(plan(TWO, turned, AllocationRules.USUAL)));
        assertEquals(
                new Standing.LotDrawn(),
                plan(TWO, equal, AllocationRules.USUAL)
                        .lists()
                        .getFirst()
                        .entries()
                        .get(1)
                        .standing());
    }

    @Test
    void aSolverThatGivesAHomeTwiceIsNotTrusted() {
        AssignmentSolver twice = new AssignmentSolver() {
            @Override
            public String name() {
                return "twice";
            }

            @Override
            public Solution solve(AssignmentProblem problem, BooleanSupplier stop) {
                Pair pair = problem.pairs().getFirst().getFirst();
                return new Solution(List.of(pair, pair), true);
            }
        };
        BulkAllocation allocation = new BulkAllocation(Market.matching(0), twice);

        assertThrows(
                IllegalStateException.class,
                () -> allocation.run(
                        TWO, List.of(Market.household("a", 5, 10, "")), AllocationRules.USUAL, () -> false));
    }

    @Test
    void whoeverFollowsIsToldOfEachHome() {
        AtomicInteger homes = new AtomicInteger();
        new BulkAllocation(Market.matching(0), new ShortestPaths())
                .run(
                        TWO,
                        List.of(Market.household("alone", 0, 10, "")),
                        AllocationRules.USUAL,
                        () -> false,
                        homes::incrementAndGet);

        assertEquals(2, homes.get());
    }

    private static Allocation plan(List<Dwelling> homes, List<Applicant> households, AllocationRules rules) {
        BulkAllocation.Answer answer =
                new BulkAllocation(Market.matching(0), new ShortestPaths()).run(homes, households, rules, () -> false);
        return assertInstanceOf(BulkAllocation.Planned.class, answer).allocation();
    }

    private static Map<String, String> given(Allocation plan) {
        Map<String, String> given = new TreeMap<>();
        plan.placements()
                .forEach(placement -> given.put(
                        placement.candidate().dwelling().id(),
                        placement.candidate().request().id()));
        return given;
    }

    private static Standing standing(Allocation plan, int home, String request) {
        return plan.lists().get(home).entries().stream()
                .filter(entry -> entry.candidate().request().id().equals(request))
                .findFirst()
                .orElseThrow()
                .standing();
    }
}
