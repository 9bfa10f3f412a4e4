package fr.plainpied.kernel.assignment;

import java.util.Arrays;

/// A binary heap of nodes whose place is known, so that a node that came closer moves up.
final class NodeHeap {

    private static final int OUT = -1;

    private final int[] nodes;
    private final int[] place;
    private final Order order;
    private int size;

    /// Which of two nodes comes first.
    interface Order {
        boolean before(int one, int other);
    }

    NodeHeap(int capacity, Order order) {
        this.nodes = new int[capacity];
        this.place = new int[capacity];
        this.order = order;
        Arrays.fill(place, OUT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        for (int index = 0; index < size; index++) {
            place[nodes[index]] = OUT;
        }
        size = 0;
    }

    /// Adds a node, or moves it up when it is there.
    void offer(int node) {
        if (place[node] == OUT) {
            place[node] = size;
            nodes[size++] = node;
        }
        int index = place[node];
        while (index > 0 && order.before(node, nodes[(index - 1) / 2])) {
            put(nodes[(index - 1) / 2], index);
            index = (index - 1) / 2;
        }
        put(node, index);
    }

    int poll() {
        int head = nodes[0];
        place[head] = OUT;
        int node = nodes[--size];
        if (size > 0) {
            sink(node);
        }
        return head;
    }

    private void sink(int node) {
        int index = 0;
        while (2 * index + 1 < size) {
            int child = 2 * index + 1;
            if (child + 1 < size && order.before(nodes[child + 1], nodes[child])) {
                child++;
            }
            if (!order.before(nodes[child], node)) {
                break;
            }
            put(nodes[child], index);
            index = child;
        }
        put(node, index);
    }

    private void put(int node, int index) {
        nodes[index] = node;
        place[node] = index;
    }
}
