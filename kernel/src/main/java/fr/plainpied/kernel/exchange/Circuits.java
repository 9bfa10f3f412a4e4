package fr.plainpied.kernel.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Lists the cycles and chains of a part of a problem, each once.
final class Circuits {

    private final ExchangeProblem problem;
    private final List<List<Move>> byHome;
    private final Deque<Move> path = new ArrayDeque<>();
    private final BitSet onPath = new BitSet();
    private final List<Circuit> found = new ArrayList<>();
    private BitSet movers = new BitSet();
    private int limit;

    Circuits(ExchangeProblem problem) {
        this.problem = problem;
        this.byHome = problem.byHome();
    }

    /// @param allowed movers that may take part
    /// @param vacancies that may start a chain
    /// @param most circuits to list; there may be more when as many are found
    List<Circuit> among(BitSet allowed, BitSet vacancies, int most) {
        movers = allowed;
        limit = most;
        found.clear();
        for (int tenant = allowed.nextSetBit(0);
                isTenant(tenant) && !isFull();
                tenant = allowed.nextSetBit(tenant + 1)) {
            cycles(tenant, problem.homeOf(tenant));
        }
        for (int home = vacancies.nextSetBit(0); home >= 0 && !isFull(); home = vacancies.nextSetBit(home + 1)) {
            chains(home);
        }
        return List.copyOf(found);
    }

    private boolean isTenant(int mover) {
        return mover >= 0 && problem.isTenant(mover);
    }

    private boolean isFull() {
        return found.size() >= limit;
    }

    /// Cycles whose lowest household is the first: the others are found from theirs.
    private void cycles(int lowest, int home) {
        for (Move move : byHome.get(home)) {
            int mover = move.mover();
            if (mover < lowest || !movers.get(mover) || onPath.get(mover) || !problem.isTenant(mover) || isFull()) {
                continue;
            }
            enter(move);
            if (mover == lowest) {
                found.add(new Circuit(true, List.copyOf(path)));
            } else if (path.size() < problem.longestCycle()) {
                cycles(lowest, problem.homeOf(mover));
            }
            leave(move);
        }
    }

    private void chains(int home) {
        for (Move move : byHome.get(home)) {
            int mover = move.mover();
            if (!movers.get(mover) || onPath.get(mover) || isFull()) {
                continue;
            }
            enter(move);
            found.add(new Circuit(false, List.copyOf(path)));
            if (path.size() < problem.longestChain() && problem.isTenant(mover)) {
                chains(problem.homeOf(mover));
            }
            leave(move);
        }
    }

    private void enter(Move move) {
        path.addLast(move);
        onPath.set(move.mover());
    }

    private void leave(Move move) {
        path.removeLast();
        onPath.clear(move.mover());
    }
}
