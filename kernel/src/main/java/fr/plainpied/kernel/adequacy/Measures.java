package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// What to measure: the unknown criteria whose value changes the outcome of an unknown must line in some completion
/// of the others. Every completion by representative values is tried; answers are kept, because dwellings of which
/// the same things are unknown and households that need the same things are many.
final class Measures {

    private static final int KEPT_ANSWERS = 50_000;

    private final Rules rules;
    private final Map<List<Object>, List<Integer>> kept = new ConcurrentHashMap<>();

    Measures(Rules rules) {
        this.rules = rules;
    }

    List<Criterion> toMeasure(PreparedDwelling dwelling, HouseholdNeeds needs, List<LineReason> lines) {
        TreeSet<Criterion> found = new TreeSet<>(Comparator.comparing(Criterion::code));
        for (int line = 0; line < needs.size; line++) {
            if (needs.must[line] && lines.get(line).outcome() == Outcome.UNKNOWN) {
                for (int criterion : deciding(dwelling, needs, line)) {
                    found.add(rules.catalogue.criteria().get(criterion));
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Integer> deciding(PreparedDwelling dwelling, HouseholdNeeds needs, int line) {
        NeedLine asked = needs.lines().get(line);
        HouseholdNeeds bearing = needs.only(other ->
                other.isMust() && bears(needs.criterion[line], other.criterion().index()));
        int at = indexOf(bearing, asked);
        int[] relevant = relevant(needs.criterion[line], needs.limit[line]);
        List<Object> key = new ArrayList<>(bearing.signature());
        key.add(at);
        key.add(dwelling.offers.signature());
        for (int criterion : relevant) {
            key.add(dwelling.values[criterion]);
        }
        for (int other = 0; other < bearing.size; other++) {
            key.add(bearing.criterion[other] == rules.route ? 0 : dwelling.values[bearing.criterion[other]]);
        }
        if (kept.size() > KEPT_ANSWERS) {
            kept.clear();
        }
        return kept.computeIfAbsent(key, unseen -> deciding(dwelling, bearing, at, relevant));
    }

    private static int indexOf(HouseholdNeeds needs, NeedLine asked) {
        for (int line = 0; line < needs.size; line++) {
            if (needs.lines().get(line).equals(asked)) {
                return line;
            }
        }
        throw new IllegalStateException("A line on %s is lost."
                .formatted(asked.requirement().criterion().code()));
    }

    /// Whether works for a line on one criterion can touch a line on the other.
    private boolean bears(int criterion, int other) {
        return criterion == other
                || (rules.isRoutePart(criterion) && rules.isRoutePart(other))
                || (rules.isWashing(criterion) && rules.isWashing(other));
    }

    /// The criteria that can change the outcome of a line.
    private int[] relevant(int criterion, int limit) {
        boolean limited = limit != HouseholdNeeds.NO_LIMIT;
        return switch (rules.family[criterion]) {
            case ROUTE -> with(rules.ramp, with(rules.streetSteps, wayInside()));
            case LIFT -> limited ? liftWithin(criterion) : new int[] {rules.privateEntrance, rules.lift, criterion};
            case RAMP ->
                limited ? new int[] {rules.ramp, rules.streetSteps, criterion} : new int[] {rules.ramp, criterion};
            case BEHIND_HALL_DOOR -> new int[] {rules.privateEntrance, criterion};
            case STAIR_RAILS -> with(criterion, wayInside());
            case STREET_RAILS -> new int[] {rules.streetSteps, criterion};
            case SHOWER -> new int[] {rules.washing, criterion};
            case OUTDOOR_THRESHOLD -> new int[] {rules.outdoor, criterion};
            case HOIST_LOAD -> new int[] {rules.hoist, criterion};
            case PLAIN -> new int[] {criterion};
        };
    }

    private int[] wayInside() {
        return new int[] {
            rules.privateEntrance, rules.lift, rules.hallToLift, rules.liftToDwelling, rules.hallToDwelling
        };
    }

    private int[] liftWithin(int criterion) {
        return new int[] {
            rules.privateEntrance, rules.lift, rules.ramp, rules.streetSteps, rules.hallToDwelling, criterion
        };
    }

    private static int[] with(int criterion, int[] others) {
        int[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = criterion;
        return all;
    }

    private List<Integer> deciding(PreparedDwelling dwelling, HouseholdNeeds bearing, int line, int[] relevant) {
        int[] axes = Arrays.stream(relevant)
                .filter(criterion -> dwelling.values[criterion] == Criterion.UNKNOWN)
                .toArray();
        Representatives representatives = new Representatives(rules, bearing);
        int[][] choices = Arrays.stream(axes).mapToObj(representatives::of).toArray(int[][]::new);
        int total = Arrays.stream(choices).mapToInt(choice -> choice.length).reduce(1, Math::multiplyExact);
        Outcome[] outcomes = new Outcome[total];
        Pass pass = new Pass(rules, dwelling.offers);
        int[] values = dwelling.values.clone();
        for (int completion = 0; completion < total; completion++) {
            int left = completion;
            for (int axis = 0; axis < axes.length; axis++) {
                values[axes[axis]] = choices[axis][left % choices[axis].length];
                left /= choices[axis].length;
            }
            pass.run(values, WayIn.of(rules, values), dwelling.offers, bearing);
            outcomes[completion] = pass.outcome[line];
        }
        return decidingAxes(axes, choices, outcomes);
    }

    private static List<Integer> decidingAxes(int[] axes, int[][] choices, Outcome[] outcomes) {
        List<Integer> deciding = new ArrayList<>();
        int stride = 1;
        for (int axis = 0; axis < axes.length; axis++) {
            int length = choices[axis].length;
            for (int completion = 0; completion < outcomes.length; completion++) {
                boolean first = completion / stride % length == 0;
                if (!first && outcomes[completion] != outcomes[completion - stride]) {
                    deciding.add(axes[axis]);
                    break;
                }
            }
            stride *= length;
        }
        return deciding;
    }
}
