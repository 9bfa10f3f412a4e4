package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.explain.SmallestChange.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The smallest change within one group of criteria: every assignment of the few core criteria is tried, from none
/// changed to all; given the core, each other criterion costs one change when its lines fail.
final class ChangeOfGroup {

    private static final Comparator<Found> SMALLER = Comparator.comparingInt((Found found) -> found.changes.size())
            .thenComparing(found -> found.codes)
            .thenComparingInt(found -> found.works)
            .thenComparingLong(found -> found.distance);

    private record Found(List<Change> changes, String codes, int works, long distance) {}

    private final Rules rules;
    private final PreparedDwelling dwelling;
    private final HouseholdNeeds lines;
    private final int[] core;
    private final Representatives representatives;
    private final Pass pass;
    private final int[] values;
    private Optional<Found> best = Optional.empty();

    /// @param lines the must lines of the group
    /// @param core criteria that decide which other lines of the group apply
    ChangeOfGroup(Rules rules, PreparedDwelling dwelling, HouseholdNeeds lines, int[] core) {
        this.rules = rules;
        this.dwelling = dwelling;
        this.lines = lines;
        this.core = core;
        this.representatives = new Representatives(rules, lines);
        this.pass = new Pass(rules, dwelling.offers);
        this.values = dwelling.values.clone();
    }

    /// No change when the lines are met already; empty when nothing is enough.
    Optional<List<Change>> smallest() {
        for (int count = 0; count <= core.length; count++) {
            if (best.isPresent() && count > best.get().changes.size()) {
                break;
            }
            changeCore(0, count);
        }
        return best.map(found -> found.changes);
    }

    /// The criteria of the lines that are not met today.
    List<Criterion> unmet() {
        run();
        TreeSet<Criterion> unmet = new TreeSet<>(Comparator.comparing(Criterion::code));
        for (int line = 0; line < lines.size; line++) {
            if (!met(line)) {
                unmet.add(lines.lines().get(line).requirement().criterion());
            }
        }
        return List.copyOf(unmet);
    }

    private void changeCore(int from, int left) {
        if (left == 0) {
            completeWithOthers();
            return;
        }
        for (int rank = from; rank <= core.length - left; rank++) {
            int criterion = core[rank];
            int today = values[criterion];
            for (int value : representatives.of(criterion)) {
                if (value != today) {
                    values[criterion] = value;
                    changeCore(rank + 1, left - 1);
                }
            }
            values[criterion] = today;
        }
    }

    private void completeWithOthers() {
        run();
        TreeSet<Integer> failing = new TreeSet<>();
        for (int line = 0; line < lines.size; line++) {
            if (!met(line)) {
                int criterion = lines.criterion[line];
                if (isCore(criterion) || criterion == rules.route || isFixed(criterion)) {
                    return;
                }
                failing.add(criterion);
            }
        }
        int[] before = values.clone();
        boolean mended = true;
        for (int criterion : failing) {
            mended = mended && mend(criterion);
        }
        if (mended) {
            keepIfSmaller();
        }
        System.arraycopy(before, 0, values, 0, values.length);
    }

    private boolean isCore(int criterion) {
        return Arrays.stream(core).anyMatch(one -> one == criterion);
    }

    private boolean isFixed(int criterion) {
        return rules.catalogue.criteria().get(criterion).fixed();
    }

    /// Gives the criterion the value nearest to today's that meets its lines, without works if that can be.
    private boolean mend(int criterion) {
        int today = dwelling.values[criterion];
        int chosen = Criterion.UNKNOWN;
        long least = Long.MAX_VALUE;
        for (int value : representatives.of(criterion)) {
            values[criterion] = value;
            run();
            int cost = cost(criterion);
            if (cost >= 0) {
                long distance = ((long) cost << 40) + distance(criterion, today, value);
                if (distance < least) {
                    least = distance;
                    chosen = value;
                }
            }
        }
        values[criterion] = chosen;
        return chosen != Criterion.UNKNOWN;
    }

    /// How many lines on the criterion need works; -1 when one is not met.
    private int cost(int criterion) {
        int cost = 0;
        for (int line = 0; line < lines.size; line++) {
            if (lines.criterion[line] == criterion) {
                if (!met(line)) {
                    return -1;
                }
                cost += pass.outcome[line] == Outcome.SATISFIED_AFTER_WORKS ? 1 : 0;
            }
        }
        return cost;
    }

    private long distance(int criterion, int today, int value) {
        Criterion changed = rules.catalogue.criteria().get(criterion);
        return switch (changed.type()) {
            case SET -> today == Criterion.UNKNOWN ? Integer.bitCount(value) : Integer.bitCount(value ^ today);
            default -> today == Criterion.UNKNOWN ? fromThreshold(criterion, value) : Math.abs((long) value - today);
        };
    }

    /// For an unknown value the nearest is the one a line asks for.
    private long fromThreshold(int criterion, int value) {
        long least = Math.abs((long) value);
        for (int line = 0; line < lines.size; line++) {
            if (lines.criterion[line] == criterion) {
                least = Math.min(least, Math.abs((long) value - lines.operand[line]));
            }
        }
        return least;
    }

    private void keepIfSmaller() {
        run();
        List<Change> changes = new ArrayList<>();
        long distance = 0;
        for (Criterion criterion : rules.catalogue.criteria()) {
            int value = values[criterion.index()];
            if (value != dwelling.values[criterion.index()]) {
                changes.add(new Change(criterion, value));
                distance += distance(criterion.index(), dwelling.values[criterion.index()], value);
            }
        }
        long works = 0;
        for (int line = 0; line < lines.size; line++) {
            if (!met(line)) {
                return;
            }
            works |= pass.works[line];
        }
        changes.sort(Comparator.comparing(change -> change.criterion().code()));
        String codes = String.join(
                " ", changes.stream().map(change -> change.criterion().code()).toList());
        Found found = new Found(changes, codes, Long.bitCount(works), distance);
        if (best.isEmpty() || SMALLER.compare(found, best.get()) < 0) {
            best = Optional.of(found);
        }
    }

    private boolean met(int line) {
        return pass.outcome[line] != Outcome.NOT_SATISFIED && pass.outcome[line] != Outcome.UNKNOWN;
    }

    private void run() {
        pass.run(values, WayIn.of(rules, values), dwelling.offers, lines);
    }
}
