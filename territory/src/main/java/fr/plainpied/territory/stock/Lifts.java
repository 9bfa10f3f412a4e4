package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Decides which buildings have a lift, so that the published share of dwellings is met.
///
/// A third of the dwellings is an order of magnitude, not a survey (1 375 966 dwellings in 2009, Insee quoted by the
/// trade press, over an estimated stock). Law and custom decide the order: towers first, then buildings of more than
/// three storeys permitted since the 1980s, then the most recent and the highest.
final class Lifts {

    /// Share of all dwellings, houses included, that a lift serves.
    static final double SHARE = 1.0 / 3;

    private static final int TOWER = 7;

    private final long seed;

    Lifts(long seed) {
        this.seed = seed;
    }

    /// Ids of the buildings with a lift.
    Set<String> served(List<BuildingPlan> buildings) {
        int dwellings =
                buildings.stream().mapToInt(building -> building.slots().size()).sum();
        List<BuildingPlan> order = buildings.stream()
                .filter(building -> !building.house() && building.storeys() >= 2)
                .sorted(Comparator.comparingDouble((BuildingPlan building) -> -claim(building))
                        .thenComparing(BuildingPlan::id))
                .toList();
        Set<String> served = new HashSet<>();
        double left = dwellings * SHARE;
        for (BuildingPlan building : order) {
            int size = building.slots().size();
            if (building.storeys() >= TOWER || size <= left + size / 2.0) {
                served.add(building.id());
                left -= size;
            }
        }
        return served;
    }

    /// Entrances of one residence have close claims, so that they mostly go together.
    private double claim(BuildingPlan building) {
        ResidencePlan residence = building.residence();
        if (building.storeys() >= TOWER) {
            return 100;
        }
        double required = residence.builtIn() >= 1984 && building.storeys() >= 4 ? 10 : 0;
        double custom = (residence.builtIn() - 1930) / 15.0 + building.storeys();
        return required + custom + Dice.of(seed, "lift", residence.id()).normal(0, 0.8);
    }
}
