package fr.plainpied.kernel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackerTest {

    private static final Packer SOLVER = new Packer(1);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void itsPlanIsTheBestOfAllPlans(long seed) {
        for (int round = 0; round < 60; round++) {
            ExchangeProblem problem = EveryPlan.random(seed * 1000 + round, round % 3, 1 + round % 5, (round / 3) % 3);
            ExchangeSolver.Solution solution = SOLVER.solve(problem, () -> false);

            assertTrue(solution.optimal());
            assertEquals(EveryPlan.best(problem), solution.objective(), () -> "seed " + seed + ": " + problem);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void withoutLimitsOfLengthNoPlanIsBetterThanItsBound(long seed) {
        for (int round = 0; round < 30; round++) {
            ExchangeProblem problem = EveryPlan.random(seed * 1000 + round, 1 + round % 2, 4, 1);
            ExchangeProblem free = new ExchangeProblem(
                    problem.vacancies(), problem.tenants(), problem.others(), problem.moves(), 9, 9);

            assertEquals(EveryPlan.best(free), new Relaxation(free).bound());
            assertTrue(EveryPlan.best(problem).compareTo(new Relaxation(problem).bound()) <= 0);
        }
    }

    @Test
    void inALargePlanNobodyMovesTwiceAndTheBoundIsKept() {
        ExchangeProblem problem = EveryPlan.random(77, 20, 150, 10);
        int[] asked = {0};
        ExchangeSolver.Solution solution = SOLVER.solve(problem, () -> asked[0]++ > 3000);
        Set<Integer> movers = new HashSet<>();
        Set<Integer> homes = new HashSet<>();

        for (Circuit circuit : solution.chosen()) {
            assertTrue(circuit.moves().size() <= (circuit.cycle() ? problem.longestCycle() : problem.longestChain()));
            for (Move move : circuit.moves()) {
                assertTrue(movers.add(move.mover()));
                assertTrue(homes.add(move.home()));
            }
        }
        assertTrue(movers.size() > 40);
        assertTrue(solution.objective().compareTo(solution.bound()) <= 0);
        assertEquals(solution.optimal(), solution.objective().gapTo(solution.bound()) == 0);
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        ExchangeProblem problem = EveryPlan.random(78, 8, 40, 4);

        assertEquals(
                new Packer(5).solve(problem, stopAfter(500)).chosen(),
                new Packer(5).solve(problem, stopAfter(500)).chosen());
    }

    private static BooleanSupplier stopAfter(int questions) {
        int[] asked = {0};
        return () -> asked[0]++ > questions;
    }

    @Test
    void eachCircuitIsListedOnce() {
        ExchangeObjective gain = new ExchangeObjective(0, 1, 0, 0, 1);
        List<Move> moves = List.of(new Move(0, 2, gain), new Move(1, 1, gain), new Move(1, 0, gain));
        ExchangeProblem problem = new ExchangeProblem(1, 2, 0, moves, 3, 5);
        BitSet all = new BitSet();
        all.set(0, 2);
        BitSet vacancy = new BitSet();
        vacancy.set(0);
        List<Circuit> circuits = new Circuits(problem).among(all, vacancy, 100);

        assertEquals(3, circuits.size());
        assertEquals(1, circuits.stream().filter(Circuit::cycle).count());
        assertEquals(
                Set.of(1, 2),
                Set.copyOf(circuits.stream()
                        .filter(one -> !one.cycle())
                        .map(one -> one.moves().size())
                        .toList()));
    }

    @Test
    void withoutMovesThePlanIsEmptyAndProved() {
        ExchangeSolver.Solution solution = SOLVER.solve(new ExchangeProblem(2, 3, 1, List.of(), 3, 5), () -> false);

        assertTrue(solution.optimal());
        assertEquals(ExchangeObjective.ZERO, solution.objective());
    }
}
