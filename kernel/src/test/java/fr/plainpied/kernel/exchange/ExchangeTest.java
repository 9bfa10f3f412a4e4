package fr.plainpied.kernel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.assignment.Eligibility;
import fr.plainpied.kernel.assignment.Market;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    private static final Dwelling WIDE = Market.home("wide", "corridor_width_mm=1200 turning_bathroom_mm=1000");
    private static final Dwelling TURNING = Market.home("turning", "corridor_width_mm=800 turning_bathroom_mm=1500");
    private static final Applicant NEEDS_WIDE = Market.household("w", 3, 10, "must:corridor_width_mm>=1100");
    private static final Applicant NEEDS_TURNING = Market.household("t", 4, 10, "must:turning_bathroom_mm>=1500");
    private static final Applicant ANYBODY = Market.household("a", 1, 10, "");

    @Test
    void twoTenantsWhoEachLiveInTheHomeOfTheOtherExchange() {
        ExchangePlan plan = plan(
                List.of(), List.of(new Resident(NEEDS_WIDE, TURNING), new Resident(NEEDS_TURNING, WIDE)), List.of());

        assertEquals(List.of("w: turning > wide, t: wide > turning"), told(plan));
        assertTrue(plan.stories().getFirst().isCycle());
        assertEquals(new ExchangeObjective(2, 2, 1, 7, 2), plan.objective());
        assertTrue(plan.optimal());
    }

    @Test
    void aVacancyStartsAChainThatAHouseholdWithoutAHomeEnds() {
        ExchangePlan plan = plan(List.of(WIDE), List.of(new Resident(NEEDS_WIDE, TURNING)), List.of(ANYBODY));

        assertEquals(List.of("wide| w: turning > wide, a:  > turning"), told(plan));
        assertEquals(new ExchangeObjective(1, 2, 0, 4, 2), plan.objective());
    }

    @Test
    void aTenantWhoseHomeFitsStays() {
        ExchangePlan plan = plan(List.of(WIDE), List.of(new Resident(ANYBODY, TURNING)), List.of());

        assertEquals(List.of(), told(plan));
    }

    @Test
    void theBestPlanAfterAWithdrawalIsReady() {
        ExchangePlan plan = plan(List.of(WIDE), List.of(new Resident(NEEDS_WIDE, TURNING)), List.of(ANYBODY));
        ExchangePlan.Withdrawal tenant = plan.withdrawals().getFirst();
        ExchangePlan.Withdrawal last = plan.withdrawals().get(1);

        assertEquals("w", tenant.request());
        assertEquals(List.of("wide| a:  > wide"), stories(tenant.instead()));
        assertEquals(1, tenant.undone().size());
        assertEquals(List.of("wide| w: turning > wide"), stories(last.instead()));
        assertTrue(last.optimal());
    }

    @Test
    void theOrderTheyComeInDoesNotMatter() {
        List<Resident> residents = List.of(new Resident(NEEDS_WIDE, TURNING), new Resident(NEEDS_TURNING, WIDE));

        assertEquals(
                told(plan(List.of(), residents, List.of())), told(plan(List.of(), residents.reversed(), List.of())));
    }

    @Test
    void aSolverThatMovesSomebodyToAHomeThatIsNotFreeIsNotTrusted() {
        ExchangeSolver wrong = new ExchangeSolver() {
            @Override
            public String name() {
                return "wrong";
            }

            @Override
            public Solution solve(ExchangeProblem problem, BooleanSupplier stop) {
                Move move = problem.moves().stream()
                        .filter(one -> one.home() >= problem.vacancies())
                        .findFirst()
                        .orElseThrow();
                return new Solution(List.of(new Circuit(false, List.of(move))), true, ExchangeObjective.ZERO);
            }
        };
        Exchange exchange = new Exchange(Market.matching(0), wrong);

        assertThrows(
                IllegalStateException.class,
                () -> exchange.run(
                        question(
                                List.of(),
                                List.of(new Resident(NEEDS_WIDE, TURNING), new Resident(NEEDS_TURNING, WIDE)),
                                List.of()),
                        () -> false));
    }

    @Test
    void whoeverFollowsIsToldOfEachHome() {
        AtomicInteger homes = new AtomicInteger();
        new Exchange(Market.matching(0), new Packer(0))
                .run(
                        question(List.of(WIDE), List.of(new Resident(NEEDS_WIDE, TURNING)), List.of()),
                        () -> false,
                        homes::incrementAndGet);

        assertEquals(2, homes.get());
    }

    private static ExchangePlan plan(List<Dwelling> vacancies, List<Resident> residents, List<Applicant> others) {
        return new Exchange(Market.matching(0), new Packer(0)).run(question(vacancies, residents, others), () -> false);
    }

    private static ExchangeQuestion question(
            List<Dwelling> vacancies, List<Resident> residents, List<Applicant> others) {
        return new ExchangeQuestion(vacancies, residents, others, Eligibility.USUAL, 3, 5);
    }

    private static List<String> told(ExchangePlan plan) {
        return stories(plan.stories());
    }

    private static List<String> stories(List<ExchangePlan.Story> stories) {
        return stories.stream()
                .map(story -> story.start().map(home -> home.id() + "| ").orElse("")
                        + String.join(
                                ", ",
                                story.steps().stream().map(ExchangeTest::told).toList()))
                .toList();
    }

    private static String told(ExchangePlan.Step step) {
        String from = step.leaving().map(home -> home.dwelling().id()).orElse("");
        return "%s: %s > %s"
                .formatted(
                        step.entering().request().id(),
                        from,
                        step.entering().dwelling().id());
    }
}
