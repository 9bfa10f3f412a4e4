package fr.plainpied.kernel.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/// Improves a plan part by part: a few circuits that are close to one another are undone, and the best that can be made
/// of their households, with those who do not move yet, takes their place. Small parts, looked at quickly, reach
/// further
/// than large ones: with nine circuits undone at a time instead of three, a plan for 345 tenants stayed a tenth below.
final class Improvement {

    private static final int UNDONE = 3;
    private static final int IDLE = 8;
    private static final int AGAIN = 3;
    private static final int LISTED = 60;
    private static final int BRANCHES = 60;

    private final ExchangeProblem problem;
    private final Circuits circuits;
    private final SplittableRandom random;
    private final Map<Integer, Circuit> ofMover = new HashMap<>();
    private final Map<Integer, Circuit> ofVacancy = new HashMap<>();
    private final List<List<Move>> byMover = new ArrayList<>();
    private final List<List<Move>> byHome;

    Improvement(ExchangeProblem problem, long seed) {
        this.problem = problem;
        this.circuits = new Circuits(problem);
        this.random = new SplittableRandom(seed);
        this.byHome = problem.byHome();
        for (int mover = 0; mover < problem.movers(); mover++) {
            byMover.add(new ArrayList<>());
        }
        problem.moves().forEach(move -> byMover.get(move.mover()).add(move));
    }

    List<Circuit> chosen() {
        return ofMover.values().stream().distinct().toList();
    }

    /// Every circuit of the problem, unless there are more than that many.
    List<Circuit> listed(int most) {
        BitSet movers = new BitSet();
        movers.set(0, problem.movers());
        BitSet vacancies = new BitSet();
        vacancies.set(0, problem.vacancies());
        return circuits.among(movers, vacancies, most);
    }

    /// @param bound nothing better exists: the search ends when it is reached
    /// @param patience tries without a gain before it ends, for each household
    void run(ExchangeObjective bound, int patience, BooleanSupplier stop) {
        int idle = 0;
        ExchangeObjective worth = Circuit.worth(chosen());
        while (idle < patience && worth.compareTo(bound) < 0 && !stop.getAsBoolean() && problem.movers() > 0) {
            Weight gained = tried(someone());
            idle = gained.exceeds(Weight.NOTHING) ? 0 : idle + 1;
            worth = gained.exceeds(Weight.NOTHING) ? Circuit.worth(chosen()) : worth;
        }
    }

    /// Rather somebody who stays.
    private int someone() {
        int mover = random.nextInt(problem.movers());
        for (int again = 0;
                again < AGAIN
                        && (ofMover.containsKey(mover) || byMover.get(mover).isEmpty());
                again++) {
            mover = random.nextInt(problem.movers());
        }
        return mover;
    }

    private Weight tried(int around) {
        BitSet movers = new BitSet();
        BitSet vacancies = new BitSet();
        List<Circuit> undone = new ArrayList<>();
        gather(around, movers, vacancies, undone);
        Weight before = Weight.of(Circuit.worth(undone), problem.movers());
        List<Circuit> options = circuits.among(movers, vacancies, LISTED);
        Branching branching = new Branching(problem.movers(), BRANCHES, () -> false);
        // One less, so that a part as good as the one before takes its place: it may lead further.
        List<Circuit> better = branching.choose(options, before.minus(new Weight(0, 1)));
        if (better.isEmpty()) {
            return Weight.NOTHING;
        }
        undone.forEach(circuit -> forget(circuit));
        better.forEach(this::keep);
        return Weight.of(Circuit.worth(better), problem.movers()).minus(before);
    }

    /// Walks from household to household along moves they could make.
    private void gather(int around, BitSet movers, BitSet vacancies, List<Circuit> undone) {
        int mover = around;
        for (int step = 0; step < UNDONE + IDLE && undone.size() < UNDONE; step++) {
            take(mover, movers, vacancies, undone);
            List<Move> out = byMover.get(mover);
            if (out.isEmpty()) {
                return;
            }
            int home = out.get(random.nextInt(out.size())).home();
            mover = next(home, mover, vacancies, undone, movers);
        }
    }

    private int next(int home, int mover, BitSet vacancies, List<Circuit> undone, BitSet movers) {
        if (home >= problem.vacancies()) {
            return home - problem.vacancies();
        }
        Circuit chain = ofVacancy.get(home);
        if (chain != null) {
            take(chain.moves().getFirst().mover(), movers, vacancies, undone);
        }
        vacancies.set(home);
        List<Move> in = byHome.get(home);
        return in.isEmpty() ? mover : in.get(random.nextInt(in.size())).mover();
    }

    private void take(int mover, BitSet movers, BitSet vacancies, List<Circuit> undone) {
        movers.set(mover);
        Circuit circuit = ofMover.get(mover);
        if (circuit != null && !undone.contains(circuit)) {
            undone.add(circuit);
            for (Move move : circuit.moves()) {
                movers.set(move.mover());
                if (move.home() < problem.vacancies()) {
                    vacancies.set(move.home());
                }
            }
        }
    }

    private void forget(Circuit circuit) {
        for (Move move : circuit.moves()) {
            ofMover.remove(move.mover());
            ofVacancy.remove(move.home());
        }
    }

    private void keep(Circuit circuit) {
        for (Move move : circuit.moves()) {
            ofMover.put(move.mover(), circuit);
            if (!circuit.cycle() && move.home() < problem.vacancies()) {
                ofVacancy.put(move.home(), circuit);
            }
        }
    }
}
