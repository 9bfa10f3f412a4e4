package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.SmallestChange.Change;
import fr.plainpied.kernel.explain.SmallestChange.Obstacle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The smallest change that makes a dwelling fit. Criteria that bear on one another make a group (the way in, the
/// washing, the hoist); groups are independent, so the smallest change of the whole is the sum of theirs.
final class ChangeSearch {

    private final Rules rules;
    private final PreparedDwelling dwelling;
    private final HouseholdNeeds musts;

    ChangeSearch(Rules rules, PreparedDwelling dwelling, HouseholdNeeds needs) {
        this.rules = rules;
        this.dwelling = dwelling;
        this.musts = needs.only(line -> line.isMust());
    }

    SmallestChange smallest() {
        Map<Integer, Boolean> groups = new LinkedHashMap<>();
        for (int line = 0; line < musts.size; line++) {
            groups.put(group(musts.criterion[line]), true);
        }
        List<Change> changes = new ArrayList<>();
        TreeSet<Criterion> fixed = new TreeSet<>(Comparator.comparing(Criterion::code));
        TreeSet<Criterion> contradictory = new TreeSet<>(Comparator.comparing(Criterion::code));
        for (int group : groups.keySet()) {
            HouseholdNeeds lines = musts.only(line -> group(line.criterion().index()) == group);
            ChangeOfGroup search = new ChangeOfGroup(rules, dwelling, lines, core(group));
            search.smallest().ifPresentOrElse(changes::addAll, () -> {
                for (Criterion criterion : search.unmet()) {
                    (criterion.fixed() ? fixed : contradictory).add(criterion);
                }
            });
        }
        if (!fixed.isEmpty()) {
            return new SmallestChange.Impossible(Obstacle.FIXED_CRITERIA, List.copyOf(fixed));
        }
        if (!contradictory.isEmpty()) {
            return new SmallestChange.Impossible(Obstacle.CONTRADICTORY_MUSTS, List.copyOf(contradictory));
        }
        changes.sort(Comparator.comparing(change -> change.criterion().code()));
        return new SmallestChange.Changes(changes);
    }

    /// The criterion that names the group.
    private int group(int criterion) {
        return switch (rules.family[criterion]) {
            case ROUTE, LIFT, RAMP, STAIR_RAILS, STREET_RAILS -> rules.route;
            case SHOWER -> rules.washing;
            case HOIST_LOAD -> rules.hoist;
            case PLAIN -> rules.isRoutePart(criterion) ? rules.route : criterion;
            case BEHIND_HALL_DOOR, OUTDOOR_THRESHOLD -> criterion;
        };
    }

    /// The criteria of a group that decide which other lines apply, and that works or measures can change.
    private int[] core(int group) {
        if (group == rules.route) {
            return new int[] {
                rules.ramp, rules.streetSteps, rules.hallToLift, rules.liftToDwelling, rules.hallToDwelling
            };
        }
        return group == rules.washing || group == rules.hoist ? new int[] {group} : new int[0];
    }
}
