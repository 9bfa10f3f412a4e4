package fr.plainpied.kernel.exchange;

import fr.plainpied.kernel.assignment.LexicographicFlow;
import java.util.ArrayList;
import java.util.List;

/// The same problem without limits of length: each tenant stays or moves, and a home is given only when its tenant
/// moves.
/// A cheapest assignment solves it, and what it is worth bounds every plan.
final class Relaxation {

    private final ExchangeProblem problem;

    Relaxation(ExchangeProblem problem) {
        this.problem = problem;
    }

    /// Movers, then homes, then the sink. A tenant may stay in the present home, a household without one may stay
    /// without, both at no cost.
    ExchangeObjective bound() {
        int movers = problem.movers();
        int sink = movers + problem.homes();
        LexicographicFlow flow = new LexicographicFlow(sink + 1, 2);
        long[] nothing = {0, 0};
        List<Move> moves = new ArrayList<>(problem.moves());
        int[] arcs = new int[moves.size()];
        for (int rank = 0; rank < arcs.length; rank++) {
            Move move = moves.get(rank);
            Weight weight = Weight.of(move.gain(), movers);
            arcs[rank] = flow.arc(move.mover(), movers + move.home(), 1, new long[] {-weight.high(), -weight.low()});
        }
        for (int mover = 0; mover < movers; mover++) {
            int stays = problem.isTenant(mover) ? movers + problem.homeOf(mover) : sink;
            flow.arc(mover, stays, 1, nothing);
        }
        for (int home = 0; home < problem.homes(); home++) {
            flow.arc(movers + home, sink, 1, nothing);
        }
        send(flow, movers);
        ExchangeObjective worth = ExchangeObjective.ZERO;
        for (int rank = 0; rank < arcs.length; rank++) {
            worth = flow.used(arcs[rank]) > 0 ? worth.plus(moves.get(rank).gain()) : worth;
        }
        return worth;
    }

    private static void send(LexicographicFlow flow, int movers) {
        flow.prepare();
        for (int mover = 0; mover < movers; mover++) {
            if (!flow.send(mover)) {
                throw new IllegalStateException("A household can neither move nor stay.");
            }
        }
    }
}
