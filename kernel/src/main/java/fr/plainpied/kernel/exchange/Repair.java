package fr.plainpied.kernel.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What a large plan becomes when one household withdraws and everybody outside its circuit keeps what was promised.
final class Repair {

    private static final int LISTED = 300;
    private static final int BRANCHES = 200;

    private final ExchangeProblem problem;
    private final List<Circuit> plan;
    private final Circuits circuits;
    private final BitSet idle = new BitSet();

    Repair(ExchangeProblem problem, List<Circuit> plan) {
        this.problem = problem;
        this.plan = plan;
        this.circuits = new Circuits(problem);
        idle.set(0, problem.movers());
        plan.forEach(circuit -> circuit.moves().forEach(move -> idle.clear(move.mover())));
    }

    ExchangeSolver.Solution without(Circuit broken, int withdrawn) {
        BitSet movers = (BitSet) idle.clone();
        BitSet vacancies = new BitSet();
        for (Move move : broken.moves()) {
            movers.set(move.mover());
            if (move.home() < problem.vacancies()) {
                vacancies.set(move.home());
            }
        }
        movers.clear(withdrawn);
        List<Circuit> kept = new ArrayList<>(plan);
        kept.remove(broken);
        List<Circuit> options = circuits.among(movers, vacancies, LISTED);
        kept.addAll(new Branching(problem.movers(), BRANCHES, () -> false).choose(options, Weight.NOTHING));
        return new ExchangeSolver.Solution(kept, false, Circuit.worth(kept));
    }
}
