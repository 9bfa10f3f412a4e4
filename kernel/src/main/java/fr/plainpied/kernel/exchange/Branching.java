package fr.plainpied.kernel.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The best choice of circuits that share nothing, by branch and bound. A branch is left when its households, each
/// taking its best move left, or its homes, each taking the best household left, cannot beat the best choice found.
final class Branching {

    private final int movers;
    private final int branches;
    private final BooleanSupplier stop;
    private final List<Option> chosen = new ArrayList<>();
    private List<Option> best = List.of();
    private Weight bestWeight = Weight.NOTHING;
    private int opened;
    private boolean cut;

    /// @param branches opened at most
    Branching(int movers, int branches, BooleanSupplier stop) {
        this.movers = movers;
        this.branches = branches;
        this.stop = stop;
    }

    /// A circuit with what it takes: households, then homes.
    private record Option(Circuit circuit, Weight weight, BitSet takes) {}

    /// @param circuits to choose from
    /// @param least nothing worth less is looked for
    List<Circuit> choose(List<Circuit> circuits, Weight least) {
        bestWeight = least;
        List<Option> options = circuits.stream()
                .map(this::option)
                .sorted(Comparator.comparing(Option::weight, Comparator.reverseOrder()))
                .toList();
        branch(options, Weight.NOTHING);
        return best.stream().map(Option::circuit).toList();
    }

    /// Whether every branch was looked at.
    boolean isExact() {
        return !cut;
    }

    private Option option(Circuit circuit) {
        BitSet takes = new BitSet();
        for (Move move : circuit.moves()) {
            takes.set(move.mover());
            takes.set(movers + move.home());
        }
        return new Option(circuit, Weight.of(circuit.gain(), movers), takes);
    }

    private void branch(List<Option> options, Weight worth) {
        if (worth.exceeds(bestWeight)) {
            bestWeight = worth;
            best = List.copyOf(chosen);
        }
        if (options.isEmpty() || !worth.plus(most(options)).exceeds(bestWeight)) {
            return;
        }
        if (cut || opened++ > branches || stop.getAsBoolean()) {
            cut = true;
            return;
        }
        int pivot = pivot(options);
        for (Option option : options) {
            if (option.takes().get(pivot)) {
                chosen.add(option);
                branch(apart(options, option), worth.plus(option.weight()));
                chosen.removeLast();
            }
        }
        branch(options.stream().filter(option -> !option.takes().get(pivot)).toList(), worth);
    }

    private static List<Option> apart(List<Option> options, Option taken) {
        return options.stream()
                .filter(option -> !option.takes().intersects(taken.takes()))
                .toList();
    }

    /// What the options can bring together at most.
    private Weight most(List<Option> options) {
        Map<Integer, Weight> byMover = new HashMap<>();
        Map<Integer, Weight> byHome = new HashMap<>();
        for (Option option : options) {
            for (Move move : option.circuit().moves()) {
                Weight gain = Weight.of(move.gain(), movers);
                byMover.merge(move.mover(), gain, Branching::larger);
                byHome.merge(move.home(), gain, Branching::larger);
            }
        }
        Weight movers = sum(byMover);
        Weight homes = sum(byHome);
        return movers.exceeds(homes) ? homes : movers;
    }

    private static Weight larger(Weight one, Weight other) {
        return one.exceeds(other) ? one : other;
    }

    private static Weight sum(Map<Integer, Weight> weights) {
        return weights.values().stream().reduce(Weight.NOTHING, Weight::plus);
    }

    /// What the fewest options take, so that few branches are opened.
    private static int pivot(List<Option> options) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Option option : options) {
            option.takes().stream().forEach(taken -> counts.merge(taken, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .min(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
