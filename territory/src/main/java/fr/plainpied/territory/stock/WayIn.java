package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.place.Period;
import java.util.ArrayList;
import java.util.List;

/// Places each dwelling in its building: storey, steps from the hall, entrance of its own.
final class WayIn {

    private final long seed;

    WayIn(long seed) {
        this.seed = seed;
    }

    /// @param common values of the building and its site
    List<DwellingPlan> dwellings(BuildingPlan building, Values common) {
        Dice dice = Dice.of(seed, "way", building.id());
        int perStorey = dice.between(16, 18);
        int raised = raisedGroundFloor(building.residence(), dice);
        List<DwellingPlan> plans = new ArrayList<>();
        for (BuildingPlan.Slot slot : building.slots()) {
            int number = plans.size() + 1;
            boolean own = building.house() || ownDoor(building.residence(), slot, dice);
            int steps = own ? 0 : raised + slot.storey() * perStorey;
            Values outside = common.copy()
                    .number("storey", slot.storey())
                    .number("hall_to_dwelling_steps", steps)
                    .yes("private_entrance", own);
            plans.add(new DwellingPlan(id(building, number), building, slot, number, outside));
        }
        return plans;
    }

    private static String id(BuildingPlan building, int number) {
        return building.house() ? building.id() : "%s%02d".formatted(building.id(), number);
    }

    /// Hypothesis: half of the blocks of 1949-1975 stand on a half-basement.
    private static int raisedGroundFloor(ResidencePlan residence, Dice dice) {
        double share = residence.period().before(Period.FROM_1976)
                ? 0.5
                : residence.underLaw2005() || residence.underDecree1980() ? 0 : 0.2;
        return dice.chance(share) ? dice.between(4, 8) : 0;
    }

    private static boolean ownDoor(ResidencePlan residence, BuildingPlan.Slot slot, Dice dice) {
        return slot.storey() == 0 && dice.chance(residence.period().before(Period.FROM_1976) ? 0.01 : 0.07);
    }
}
