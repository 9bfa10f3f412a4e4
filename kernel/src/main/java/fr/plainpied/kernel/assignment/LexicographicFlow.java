package fr.plainpied.kernel.assignment;

import java.util.Arrays;

/// Cheapest flow to the last node, where a cost is a vector of words, compared word after word. Each unit takes the
/// shortest path left, with potentials: after each, no flow from the same nodes is cheaper. Exact, since ordered
/// vectors
/// add and compare as numbers do.
///
/// Arcs go from a lower node to a higher one when they are added, which makes the first shortest paths one pass. For
/// one thread.
public final class LexicographicFlow {

    private static final int NONE = -1;

    private final int nodes;
    private final int words;
    private final int[] first;
    private int[] next = new int[1 << 10];
    private int[] to = new int[1 << 10];
    private int[] left = new int[1 << 10];
    private long[] cost;
    private int arcs;
    private final long[] potential;
    private final long[] distance;
    private final int[] via;
    private final NodeHeap heap;
    private final boolean[] settled;

    public LexicographicFlow(int nodes, int words) {
        this.nodes = nodes;
        this.words = words;
        this.first = new int[nodes];
        Arrays.fill(first, NONE);
        this.cost = new long[words << 10];
        this.potential = new long[nodes * words];
        this.distance = new long[nodes * words];
        this.via = new int[nodes];
        this.heap = new NodeHeap(nodes, this::closer);
        this.settled = new boolean[nodes];
    }

    /// @return the arc, to ask later whether it is used
    public int arc(int from, int to, int capacity, long[] cost) {
        if (from >= to) {
            throw new IllegalArgumentException("An arc goes from a lower node to a higher one.");
        }
        int arc = arcs;
        put(from, to, capacity, cost, 1);
        put(to, from, 0, cost, -1);
        return arc;
    }

    private void put(int from, int target, int capacity, long[] price, int sign) {
        if (arcs == to.length) {
            next = Arrays.copyOf(next, arcs * 2);
            to = Arrays.copyOf(to, arcs * 2);
            left = Arrays.copyOf(left, arcs * 2);
            cost = Arrays.copyOf(cost, arcs * 2 * words);
        }
        to[arcs] = target;
        left[arcs] = capacity;
        next[arcs] = first[from];
        first[from] = arcs;
        for (int word = 0; word < words; word++) {
            cost[arcs * words + word] = sign * price[word];
        }
        arcs++;
    }

    /// Units that flow through an arc.
    public int used(int arc) {
        return left[arc ^ 1];
    }

    /// What one more unit through an arc would add to the cost at least, compared with the flow sent; each word.
    public long[] reduced(int arc) {
        long[] reduced = new long[words];
        for (int word = 0; word < words; word++) {
            reduced[word] = cost[arc * words + word]
                    + potential[to[arc ^ 1] * words + word]
                    - potential[to[arc] * words + word];
        }
        return reduced;
    }

    /// To be called once, when all arcs are there and before anything is sent.
    public void prepare() {
        boolean[] reached = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            for (int arc = first[node]; arc != NONE; arc = next[arc]) {
                int target = to[arc];
                if (left[arc] > 0 && (!reached[target] || isCloser(node, arc))) {
                    reached[target] = true;
                    for (int word = 0; word < words; word++) {
                        potential[target * words + word] = potential[node * words + word] + cost[arc * words + word];
                    }
                }
            }
        }
    }

    /// Sends one unit from a node to the last one on the cheapest way left; each node sends once.
    ///
    /// @return false when no way is left
    public boolean send(int from) {
        if (!shortest(from)) {
            return false;
        }
        for (int node = nodes - 1; node != from; node = to[via[node] ^ 1]) {
            left[via[node]]--;
            left[via[node] ^ 1]++;
        }
        return true;
    }

    private boolean isCloser(int node, int arc) {
        for (int word = 0; word < words; word++) {
            long through = potential[node * words + word] + cost[arc * words + word];
            long now = potential[to[arc] * words + word];
            if (through != now) {
                return through < now;
            }
        }
        return false;
    }

    /// Dijkstra on reduced costs, until the last node is settled.
    private boolean shortest(int from) {
        Arrays.fill(settled, false);
        Arrays.fill(via, NONE);
        heap.clear();
        Arrays.fill(distance, from * words, (from + 1) * words, 0);
        heap.offer(from);
        int last = nodes - 1;
        while (!heap.isEmpty()) {
            int node = heap.poll();
            settled[node] = true;
            if (node == last) {
                raisePotentials(last);
                return true;
            }
            for (int arc = first[node]; arc != NONE; arc = next[arc]) {
                if (left[arc] > 0 && !settled[to[arc]]) {
                    reach(node, arc);
                }
            }
        }
        return false;
    }

    private void reach(int node, int arc) {
        int target = to[arc];
        boolean known = via[target] != NONE;
        boolean closer = !known;
        for (int word = 0; word < words; word++) {
            long through = distance[node * words + word]
                    + cost[arc * words + word]
                    + potential[node * words + word]
                    - potential[target * words + word];
            long now = distance[target * words + word];
            if (!closer && through > now) {
                return;
            }
            closer |= through < now;
            distance[target * words + word] = closer ? through : now;
        }
        if (closer) {
            via[target] = arc;
            heap.offer(target);
        }
    }

    private void raisePotentials(int last) {
        for (int node = 0; node < nodes; node++) {
            int by = settled[node] ? node : last;
            for (int word = 0; word < words; word++) {
                potential[node * words + word] += distance[by * words + word];
            }
        }
    }

    private boolean closer(int one, int other) {
        for (int word = 0; word < words; word++) {
            long difference = distance[one * words + word] - distance[other * words + word];
            if (difference != 0) {
                return difference < 0;
            }
        }
        return one < other;
    }
}
