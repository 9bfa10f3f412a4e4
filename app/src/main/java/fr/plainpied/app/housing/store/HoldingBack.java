package fr.plainpied.app.housing.store;

import fr.plainpied.kernel.adequacy.Classes;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.wording.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds which known values keep a dwelling from a better class, by asking the kernel again with some of them
/// forgotten; halves what is left each time, so that it asks some ten times rather than once for each value. What is
/// inside is tried first, with the whole way in known: each unknown there multiplies what the kernel has to look at.
final class HoldingBack {
    private final Classes classes;
    private final Grid grid;
    private final DwellingClass best;

    HoldingBack(Classes classes, Grid grid) {
        this.classes = classes;
        this.grid = grid;
        this.best = classes.of(grid).best();
    }

    List<Criterion> criteria() {
        if (best == DwellingClass.A) {
            return List.of();
        }
        Map<Boolean, List<Criterion>> known = grid.catalogue().criteria().stream()
                .filter(criterion -> grid.value(criterion).isPresent())
                .collect(Collectors.partitioningBy(criterion -> Place.of(criterion) == Place.WAY_IN));
        List<Criterion> wayIn = known.getOrDefault(true, List.of());
        Grid nothing = Grid.unknown(grid.catalogue());
        List<Criterion> inside = needed(with(nothing, wayIn), known.getOrDefault(false, List.of()));
        List<Criterion> found = new ArrayList<>(needed(with(nothing, inside), wayIn));
        found.addAll(inside);
        return List.copyOf(found);
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
