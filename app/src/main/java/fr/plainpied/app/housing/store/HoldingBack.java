package fr.plainpied.app.housing.store;

import fr.plainpied.kernel.adequacy.Classes;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.DwellingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds which known values keep a dwelling from a better class, by asking the kernel again with some of them
/// forgotten. The kernel goes through every completion of the steps to the door, so a step forgotten costs dear: steps
/// stay known while the rest is tried, half after half, then are tried one by one.
final class HoldingBack {
    /// What the kernel completes in every way.
    private static final Set<String> STEPS = Set.of(
            "lift",
            "private_entrance",
            "street_to_hall_ramp",
            "street_to_hall_steps",
            "hall_to_lift_steps",
            "lift_to_dwelling_steps",
            "hall_to_dwelling_steps");

    private final Classes classes;
    private final Grid grid;
    private final DwellingClass best;

    /// @param best the best letter that the grid can still have
    HoldingBack(Classes classes, Grid grid, DwellingClass best) {
        this.classes = classes;
        this.grid = grid;
        this.best = best;
    }

    List<Criterion> criteria() {
        if (best == DwellingClass.A) {
            return List.of();
        }
        Map<Boolean, List<Criterion>> known = grid.catalogue().criteria().stream()
                .filter(criterion -> grid.value(criterion).isPresent())
                .collect(Collectors.partitioningBy(criterion -> STEPS.contains(criterion.code())));
        List<Criterion> steps = known.getOrDefault(true, List.of());
        Grid nothing = Grid.unknown(grid.catalogue());
        List<Criterion> others = needed(with(nothing, steps), known.getOrDefault(false, List.of()));
        List<Criterion> found = new ArrayList<>(neededSteps(with(with(nothing, others), steps), steps));
        found.addAll(others);
        return List.copyOf(found);
    }

    private List<Criterion> neededSteps(Grid all, List<Criterion> steps) {
        List<Criterion> found = new ArrayList<>();
        Grid kept = all;
        for (Criterion step : steps) {
            Grid without = kept.with(step, Criterion.UNKNOWN);
            if (holds(without)) {
                kept = without;
            } else {
                found.add(step);
            }
        }
        return found;
    }

    /// A least part of `candidates` that, with what `kept` holds, leaves no better letter; all of them together do.
    private List<Criterion> needed(Grid kept, List<Criterion> candidates) {
        if (holds(kept)) {
            return List.of();
        }
        if (candidates.size() == 1) {
            return candidates;
        }
        int middle = candidates.size() / 2;
        List<Criterion> first = candidates.subList(0, middle);
        List<Criterion> second = candidates.subList(middle, candidates.size());
        List<Criterion> ofSecond = needed(with(kept, first), second);
        List<Criterion> found = new ArrayList<>(needed(with(kept, ofSecond), first));
        found.addAll(ofSecond);
        return found;
    }

    private boolean holds(Grid some) {
        return classes.of(some).best() == best;
    }

    private Grid with(Grid kept, List<Criterion> more) {
        Grid wider = kept;
        for (Criterion criterion : more) {
            wider = wider.with(criterion, grid.at(criterion.index()));
        }
        return wider;
    }
}
