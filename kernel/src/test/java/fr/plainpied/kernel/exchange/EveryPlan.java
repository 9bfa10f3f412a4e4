package fr.plainpied.kernel.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The best plan of a small problem, found by letting each household stay or take each of its moves in turn and keeping
/// what hangs together. It shares nothing with the solver it checks.
final class EveryPlan {

    private static final int STAYS = -1;

    private final ExchangeProblem problem;
    private final int[] homeOf;
    private final int[] moverInto;
    private ExchangeObjective best = ExchangeObjective.ZERO;

    private EveryPlan(ExchangeProblem problem) {
        this.problem = problem;
        this.homeOf = new int[problem.movers()];
        this.moverInto = new int[problem.homes()];
        Arrays.fill(homeOf, STAYS);
        Arrays.fill(moverInto, STAYS);
    }

    static ExchangeObjective best(ExchangeProblem problem) {
        EveryPlan every = new EveryPlan(problem);
        every.choose(0, ExchangeObjective.ZERO);
        return every.best;
    }

    private void choose(int mover, ExchangeObjective worth) {
        if (mover == problem.movers()) {
            if (worth.compareTo(best) > 0 && hangsTogether()) {
                best = worth;
            }
            return;
        }
        choose(mover + 1, worth);
        for (Move move : problem.moves()) {
            if (move.mover() == mover && moverInto[move.home()] == STAYS) {
                homeOf[mover] = move.home();
                moverInto[move.home()] = mover;
                choose(mover + 1, worth.plus(move.gain()));
                homeOf[mover] = STAYS;
                moverInto[move.home()] = STAYS;
            }
        }
    }

    /// From each household that moves, back to whoever leaves its new home, until a vacancy or itself is met.
    private boolean hangsTogether() {
        for (int mover = 0; mover < homeOf.length; mover++) {
            int length = 0;
            int at = mover;
            while (homeOf[at] >= problem.vacancies()) {
                at = homeOf[at] - problem.vacancies();
                length++;
                if (homeOf[at] == STAYS || length > problem.movers()) {
                    return false;
                }
                if (at == mover) {
                    break;
                }
            }
            boolean inCycle = at == mover && length > 0;
            if (homeOf[mover] != STAYS && (inCycle ? length > problem.longestCycle() : tooLong(at, length))) {
                return false;
            }
        }
        return true;
    }

    /// A walk that ends at a vacancy is a chain; one that never comes back leads into a cycle, which no move allows.
    private boolean tooLong(int end, int length) {
        return homeOf[end] >= problem.vacancies() || length + 1 > problem.longestChain();
    }

    /// After the pool of Saidman et al. (2006), where a pair's type decides whom it can help: here a level from 0 to 3
    /// says how much a household needs and how much a home offers. A household may move where enough is offered.
    static ExchangeProblem random(long seed, int vacancies, int tenants, int others) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] needs = random.ints(tenants + others, 0, 4).toArray();
        int[] offers = random.ints(vacancies + tenants, 0, 4).toArray();
        List<Move> moves = new ArrayList<>();
        for (int mover = 0; mover < tenants + others; mover++) {
            boolean tenant = tenants > mover;
            boolean unsuitable = tenant && needs[mover] > offers[vacancies + mover];
            int points = random.nextInt(5) - 1;
            for (int home = 0; home < offers.length; home++) {
                if (home != vacancies + mover && offers[home] >= needs[mover] && random.nextInt(5) < 2) {
                    moves.add(new Move(
                            mover, home, new ExchangeObjective(unsuitable ? 1 : 0, 1, random.nextInt(3), points, 1)));
                }
            }
        }
        return new ExchangeProblem(vacancies, tenants, others, moves, 2 + random.nextInt(3), 1 + random.nextInt(5));
    }
}
