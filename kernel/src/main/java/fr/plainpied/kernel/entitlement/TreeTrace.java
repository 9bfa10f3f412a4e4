package fr.plainpied.kernel.entitlement;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Keeps the steps as a tree.
final class TreeTrace implements Trace {

    private final Deque<List<Step>> open = new ArrayDeque<>();

    TreeTrace() {
        open.push(new ArrayList<>());
    }

    /// What was worked out at the top, in order.
    List<Step> steps() {
        return List.copyOf(open.getLast());
    }

    @Override
    public void begin() {
        open.push(new ArrayList<>());
    }

    @Override
    public void end(Term term, int who, int month, long value) {
        List<Step> from = open.pop();
        add(new Step.Computed(term, who, Months.yearMonth(month), decimal(value), from));
    }

    @Override
    public void figure(Law law, Figure figure, int month) {
        law.value(figure, Months.yearMonth(month)).map(Step.Legal::new).ifPresent(this::add);
    }

    @Override
    public void said(Answer answer, int who, int from, int to, long value) {
        add(new Step.Said(answer, who, Months.yearMonth(from), Months.yearMonth(to), decimal(value)));
    }

    /// The same parameter read twice for one quantity is told once.
    private void add(Step step) {
        List<Step> steps = open.element();
        if (step instanceof Step.Computed || !steps.contains(step)) {
            steps.add(step);
        }
    }

    private static BigDecimal decimal(long value) {
        return BigDecimal.valueOf(value, 6).stripTrailingZeros();
    }
}
