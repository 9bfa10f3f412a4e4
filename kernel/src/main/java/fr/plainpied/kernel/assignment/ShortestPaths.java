package fr.plainpied.kernel.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The solver that is always there: pure Java, exact, without anything to load. A cheapest flow from homes to
/// households; households other than the priority publics go through one node whose capacity is their limit.
public final class ShortestPaths implements AssignmentSolver {

    public ShortestPaths() {}

    @Override
    public String name() {
        return "plainpied";
    }

    @Override
    public Solution solve(AssignmentProblem problem, BooleanSupplier stop) {
        AssignmentProblem pruned = problem.pruned();
        Network network = new Network(pruned, Packing.of(pruned));
        int sent = 0;
        while (sent < problem.homes() && !stop.getAsBoolean() && network.flow.send(sent)) {
            sent++;
        }
        List<Pair> chosen = network.chosen();
        boolean optimal = sent == problem.homes();
        return new Solution(optimal ? chosen : completed(pruned, chosen), optimal);
    }

    /// Stopped before the end: the homes left take the best household left, one after the other.
    private static List<Pair> completed(AssignmentProblem problem, List<Pair> chosen) {
        List<Pair> completed = new ArrayList<>(chosen);
        BitSet homes = new BitSet();
        BitSet households = new BitSet();
        int others = 0;
        for (Pair pair : chosen) {
            homes.set(pair.home());
            households.set(pair.household());
            others += problem.priority().get(pair.household()) ? 0 : 1;
        }
        for (int home = homes.nextClearBit(0); home < problem.homes(); home = homes.nextClearBit(home + 1)) {
            for (Pair pair : problem.pairs().get(home)) {
                boolean other = !problem.priority().get(pair.household());
                if (!households.get(pair.household()) && (!other || others < problem.mostOthers())) {
                    completed.add(pair);
                    households.set(pair.household());
                    others += other ? 1 : 0;
                    break;
                }
            }
        }
        return completed;
    }

    /// Homes, then households, then the node of the others, then the sink. A home may also stay empty, at no cost.
    private static final class Network {
        final LexicographicFlow flow;
        private final Map<Integer, Pair> pairs = new HashMap<>();

        Network(AssignmentProblem problem, Packing packing) {
            int homes = problem.homes();
            int others = homes + problem.households();
            int sink = others + 1;
            long[] nothing = new long[packing.words()];
            this.flow = new LexicographicFlow(sink + 1, packing.words());
            BitSet wanted = new BitSet();
            for (int home = 0; home < homes; home++) {
                flow.arc(home, sink, 1, nothing);
                for (Pair pair : problem.pairs().get(home)) {
                    wanted.set(pair.household());
                    int arc = flow.arc(home, homes + pair.household(), 1, price(packing, pair));
                    pairs.put(arc, pair);
                }
            }
            wanted.stream().forEach(household -> {
                boolean free = problem.priority().get(household) || !problem.isLimited();
                flow.arc(homes + household, free ? sink : others, 1, nothing);
            });
            if (problem.isLimited()) {
                flow.arc(others, sink, Math.max(0, problem.mostOthers()), nothing);
            }
            flow.prepare();
        }

        private static long[] price(Packing packing, Pair pair) {
            long[] price = packing.pack(pair.weights());
            for (int word = 0; word < price.length; word++) {
                price[word] = -price[word];
            }
            return price;
        }

        List<Pair> chosen() {
            List<Pair> chosen = new ArrayList<>();
            pairs.forEach((arc, pair) -> {
                if (flow.used(arc) > 0) {
                    chosen.add(pair);
                }
            });
            chosen.sort(Comparator.comparingInt(Pair::home));
            return chosen;
        }
    }
}
