package fr.plainpied.solver;

import fr.plainpied.kernel.assignment.AssignmentProblem;
import fr.plainpied.kernel.assignment.Packing;
import fr.plainpied.kernel.assignment.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Homes, then households, then the node that the households other than the priority publics share, then the sink. A
/// home may stay empty at no cost. What is already sure is fixed: full or empty in every best flow.
final class FlowArcs {
    private record Arc(int from, int to, int capacity, Optional<Pair> pair) {}

    private final List<Arc> arcs = new ArrayList<>();
    /// Of each arc, word after word.
    private final List<long[]> costs = new ArrayList<>();
    private final int homes;
    private final int nodes;
    private final int[] used;
    private final boolean[] fixed;

    FlowArcs(AssignmentProblem problem, Packing packing) {
        this.homes = problem.homes();
        int others = homes + problem.households();
        int sink = others + 1;
        this.nodes = sink + 1;
        long[] nothing = new long[packing.words()];
        BitSet wanted = new BitSet();
        for (int home = 0; home < homes; home++) {
            add(new Arc(home, sink, 1, Optional.empty()), nothing);
            for (Pair pair : problem.pairs().get(home)) {
                wanted.set(pair.household());
                long[] cost = Arrays.stream(packing.pack(pair.weights()))
                        .map(word -> -word)
                        .toArray();
                add(new Arc(home, homes + pair.household(), 1, Optional.of(pair)), cost);
            }
        }
        wanted.stream().forEach(household -> {
            boolean free = problem.priority().get(household) || !problem.isLimited();
            add(new Arc(homes + household, free ? sink : others, 1, Optional.empty()), nothing);
        });
        add(new Arc(others, sink, Math.max(0, problem.mostOthers()), Optional.empty()), nothing);
        this.used = new int[arcs.size()];
        this.fixed = new boolean[arcs.size()];
    }

    private void add(Arc arc, long[] cost) {
        arcs.add(arc);
        costs.add(cost);
    }

    int size() {
        return arcs.size();
    }

    int from(int arc) {
        return arcs.get(arc).from();
    }

    int to(int arc) {
        return arcs.get(arc).to();
    }

    int capacity(int arc) {
        return arcs.get(arc).capacity();
    }

    long cost(int arc, int word) {
        return costs.get(arc)[word];
    }

    /// Whether best flows may still use it differently.
    boolean isFree(int arc) {
        return !fixed[arc];
    }

    void use(int arc, int units) {
        used[arc] = units;
    }

    /// What each node sends, less what the fixed arcs already carry.
    long[] supply() {
        long[] supply = new long[nodes];
        Arrays.fill(supply, 0, homes, 1);
        supply[nodes - 1] = -homes;
        for (int arc = 0; arc < arcs.size(); arc++) {
            if (fixed[arc]) {
                supply[from(arc)] -= used[arc];
                supply[to(arc)] += used[arc];
            }
        }
        return supply;
    }

    /// The flow is the cheapest for that word: fixes every arc that all such flows use alike.
    void keepTheBest(int word) {
        long[] price = prices(word);
        for (int arc = 0; arc < arcs.size(); arc++) {
            fixed[arc] |= cost(arc, word) + price[from(arc)] - price[to(arc)] != 0;
        }
    }

    /// The least cost, among the units that can still be turned, of coming to each node from anywhere: since the flow
    /// is the cheapest, there is no way round that gains.
    private long[] prices(int word) {
        int[][] touching = touching();
        long[] price = new long[nodes];
        boolean[] waiting = new boolean[nodes];
        Arrays.fill(waiting, true);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int node = 0; node < nodes; node++) {
            queue.add(node);
        }
        while (!queue.isEmpty()) {
            int node = queue.remove();
            waiting[node] = false;
            for (int arc : touching[node]) {
                boolean forward = from(arc) == node;
                int other = forward ? to(arc) : from(arc);
                long through = price[node] + (forward ? cost(arc, word) : -cost(arc, word));
                boolean open = forward ? used[arc] < capacity(arc) : used[arc] > 0;
                if (open && through < price[other]) {
                    price[other] = through;
                    if (!waiting[other]) {
                        waiting[other] = true;
                        queue.add(other);
                    }
                }
            }
        }
        return price;
    }

    /// The arcs of each node that are not fixed.
    private int[][] touching() {
        int[] degree = new int[nodes];
        for (int arc = 0; arc < arcs.size(); arc++) {
            if (!fixed[arc]) {
                degree[from(arc)]++;
                degree[to(arc)]++;
            }
        }
        int[][] touching = new int[nodes][];
        Arrays.setAll(touching, node -> new int[degree[node]]);
        for (int arc = 0; arc < arcs.size(); arc++) {
            if (!fixed[arc]) {
                touching[from(arc)][--degree[from(arc)]] = arc;
                touching[to(arc)][--degree[to(arc)]] = arc;
            }
        }
        return touching;
    }

    List<Pair> chosen() {
        List<Pair> chosen = new ArrayList<>();
        for (int arc = 0; arc < arcs.size(); arc++) {
            if (used[arc] > 0) {
                arcs.get(arc).pair().ifPresent(chosen::add);
            }
        }
        chosen.sort(Comparator.comparingInt(Pair::home));
        return chosen;
    }
}
