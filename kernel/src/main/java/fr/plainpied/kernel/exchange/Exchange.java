package fr.plainpied.kernel.exchange;

import fr.plainpied.kernel.adequacy.Matching;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The door: tenants, homes and households without one in, a plan of moves out, with what happens when somebody
/// withdraws.
public final class Exchange {

    /// Problems of that many possible moves are solved again for each withdrawal; in larger ones the other stories
    /// stay.
    private static final int SOLVED_AGAIN = 400;

    private final Matching matching;
    private final ExchangeSolver solver;

    public Exchange(Matching matching, ExchangeSolver solver) {
        this.matching = matching;
        this.solver = solver;
    }

    /// @param stop once true, the best plan found so far is given
    public ExchangePlan run(ExchangeQuestion question, BooleanSupplier stop) {
        return run(question, stop, () -> {});
    }

    /// The same, followed while it works.
    ///
    /// @param compared run each time one more home, vacant or left by its tenant, has been compared with everybody,
    /// from several threads
    public ExchangePlan run(ExchangeQuestion question, BooleanSupplier stop, Runnable compared) {
        MoveSearch search = new MoveSearch(matching, question);
        ExchangeProblem problem = search.problem(compared);
        ExchangeSolver.Solution solution = checked(problem, solver.solve(problem, stop));
        List<Circuit> circuits = inOrder(solution.chosen());
        double gap = solution.optimal() ? 0 : solution.objective().gapTo(solution.bound());
        return new ExchangePlan(
                solution.objective(),
                solution.optimal(),
                gap,
                solver.name(),
                circuits.stream().map(search::story).toList(),
                withdrawals(search, problem, circuits, stop));
    }

    /// Cycles first, then chains by their vacancy.
    private static List<Circuit> inOrder(List<Circuit> circuits) {
        return circuits.stream()
                .sorted(Comparator.comparing(Circuit::cycle, Comparator.reverseOrder())
                        .thenComparingInt(circuit -> circuit.moves().getFirst().home()))
                .toList();
    }

    /// A solver is not trusted: moves must exist, hang together and share nothing.
    private static ExchangeSolver.Solution checked(ExchangeProblem problem, ExchangeSolver.Solution solution) {
        Set<Move> possible = new HashSet<>(problem.moves());
        BitSet movers = new BitSet();
        BitSet homes = new BitSet();
        for (Circuit circuit : solution.chosen()) {
            List<Move> moves = circuit.moves();
            boolean sound = moves.size() <= (circuit.cycle() ? problem.longestCycle() : problem.longestChain());
            int free = circuit.cycle()
                    ? problem.homeOf(moves.getLast().mover())
                    : moves.getFirst().home();
            sound &= circuit.cycle() || free < problem.vacancies();
            for (Move move : moves) {
                sound &= possible.contains(move) && move.home() == free;
                sound &= !movers.get(move.mover()) && !homes.get(move.home());
                movers.set(move.mover());
                homes.set(move.home());
                free = problem.isTenant(move.mover()) ? problem.homeOf(move.mover()) : -1;
            }
            if (!sound) {
                throw new IllegalStateException("The solver chose %s, which it may not.".formatted(circuit));
            }
        }
        return solution;
    }

    private List<ExchangePlan.Withdrawal> withdrawals(
            MoveSearch search, ExchangeProblem problem, List<Circuit> circuits, BooleanSupplier stop) {
        Repair repair = new Repair(problem, circuits);
        List<ExchangePlan.Withdrawal> withdrawals = new ArrayList<>();
        for (Circuit circuit : circuits) {
            for (Move move : circuit.moves()) {
                ExchangeSolver.Solution without = problem.moves().size() <= SOLVED_AGAIN
                        ? checked(problem, solver.solve(problem.without(move.mover(), -1), stop))
                        : repair.without(circuit, move.mover());
                withdrawals.add(withdrawal(search, circuits, move.mover(), without));
            }
        }
        return withdrawals;
    }

    private static ExchangePlan.Withdrawal withdrawal(
            MoveSearch search, List<Circuit> before, int mover, ExchangeSolver.Solution without) {
        List<Circuit> undone = before.stream()
                .filter(circuit -> !without.chosen().contains(circuit))
                .toList();
        List<Circuit> instead = without.chosen().stream()
                .filter(circuit -> !before.contains(circuit))
                .toList();
        return new ExchangePlan.Withdrawal(
                search.request(mover),
                without.objective(),
                without.optimal(),
                undone.stream().map(search::story).toList(),
                inOrder(instead).stream().map(search::story).toList());
    }
}
