package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.place.Period;
import java.util.List;

/// Draws the inside of a dwelling: levels, doors, rooms, comfort. The wet rooms are drawn by [WetRooms].
///
/// A leaf of 700, 730, 800, 830 or 900 mm leaves a clear width of 30 to 60 mm less. Which leaf is usual when is a
/// hypothesis (general knowledge of French building).
final class Inside {

    private static final List<String> GRADES = List.of("poor", "fair", "good");

    private final WetRooms wetRooms = new WetRooms();
    private final Furnishings furnishings = new Furnishings();
    private final long seed;

    Inside(long seed) {
        this.seed = seed;
    }

    /// The whole true grid of the dwelling.
    Values values(DwellingPlan plan, boolean accessible, boolean adapted) {
        Dice dice = Dice.of(seed, "inside", plan.id());
        Fit fit = new Fit(plan, accessible, adapted);
        Values values = plan.outside().copy();
        levels(fit, values, dice);
        doors(fit, values, dice);
        rooms(fit, values, dice);
        wetRooms.draw(fit, values, dice);
        furnishings.draw(fit, values, dice);
        values.yes(
                "bed_passage",
                values.of("entrance_door_clear_width_mm") >= 830
                        && values.of("corridor_width_mm") >= 900
                        && dice.chance(0.95));
        return values;
    }

    /// What was decided of a dwelling before its inside is drawn.
    record Fit(DwellingPlan plan, boolean accessible, boolean adapted) {
        boolean law() {
            return plan.mustBeAccessible();
        }

        boolean recent() {
            return plan.residence().underLaw2005();
        }

        int rooms() {
            return plan.slot().rooms();
        }

        Period period() {
            return plan.residence().period();
        }
    }

    private static void levels(Fit fit, Values values, Dice dice) {
        boolean house = fit.plan().building().house();
        boolean two = dice.chance(house ? (fit.rooms() >= 4 ? 0.85 : fit.rooms() == 3 ? 0.4 : 0.05) : 0.015);
        values.number("dwelling_levels", two ? 2 : 1);
        if (!two) {
            values.word("inner_stair", "none").yes("living_unit_on_entry_level", true);
            return;
        }
        values.word("inner_stair", dice.chance(0.45) ? "straight" : "turning")
                .yes("living_unit_on_entry_level", fit.law() || dice.chance(0.15));
    }

    private static void doors(Fit fit, Values values, Dice dice) {
        int inner = fit.accessible() ? dice.weighted(List.of(800, 830, 900), 0.55, 0.25, 0.2) : innerLeaf(fit, dice);
        int entrance = fit.accessible() ? dice.weighted(List.of(830, 900), 0.12, 0.88) : entranceLeaf(fit, dice);
        if (fit.law()) {
            entrance = 900;
        }
        int corridor = fit.accessible() || fit.recent()
                ? dice.weighted(List.of(900, 950, 1000, 1200), 0.4, 0.2, 0.2, 0.2)
                : dice.between(fit.period().before(Period.FROM_1976) ? 780 : 850, 1100, 10);
        int innerWidth = clear(inner, fit.accessible(), 770, dice);
        int entranceWidth = clear(entrance, fit.accessible(), fit.law() ? 830 : 770, dice);
        boolean passes = innerWidth >= 770 && entranceWidth >= 770 && corridor >= 900;
        if (!fit.accessible() && passes && fit.plan().routeSteps() == 0) {
            innerWidth = clear(730, false, 0, dice);
        }
        values.number("inner_door_clear_width_mm", innerWidth)
                .number("entrance_door_clear_width_mm", entranceWidth)
                .number("corridor_width_mm", corridor)
                .number("threshold_height_mm", threshold(fit, dice));
    }

    private static int clear(int leaf, boolean accessible, int least, Dice dice) {
        int width = leaf - dice.between(3, 6) * 10;
        return accessible ? Math.max(width, least) : width;
    }

    private static int innerLeaf(Fit fit, Dice dice) {
        List<Integer> leaves = List.of(700, 730, 800, 830);
        return switch (fit.period()) {
            case BEFORE_1949, FROM_1949, FROM_1961 -> dice.weighted(leaves, 0.45, 0.45, 0.1, 0);
            case FROM_1976 -> dice.weighted(leaves, 0.1, 0.55, 0.35, 0);
            case FROM_1991, FROM_2001 -> dice.weighted(leaves, 0, 0.45, 0.45, 0.1);
            case FROM_2011 -> dice.weighted(leaves, 0, 0.05, 0.75, 0.2);
        };
    }

    private static int entranceLeaf(Fit fit, Dice dice) {
        List<Integer> leaves = List.of(800, 830, 900);
        return switch (fit.period()) {
            case BEFORE_1949, FROM_1949, FROM_1961 -> dice.weighted(leaves, 0.4, 0.3, 0.3);
            case FROM_1976 -> dice.weighted(leaves, 0.1, 0.35, 0.55);
            case FROM_1991, FROM_2001, FROM_2011 -> dice.weighted(leaves, 0, 0.05, 0.95);
        };
    }

    private static int threshold(Fit fit, Dice dice) {
        if (fit.law() || (fit.accessible() && dice.chance(0.7))) {
            return dice.between(0, 20, 5);
        }
        return fit.period().before(Period.FROM_1991) ? dice.between(15, 60, 5) : dice.between(10, 40, 5);
    }

    private static void rooms(Fit fit, Values values, Dice dice) {
        boolean fitted = fit.law() || (fit.accessible() && fit.adapted() && dice.chance(0.8));
        boolean open = fit.recent() && dice.chance(0.5);
        values.number("turning_living_mm", fitted ? dice.between(1500, 2200, 50) : dice.between(1300, 2000, 50))
                .number("turning_bedroom_mm", fitted ? dice.between(1500, 1700, 50) : oldBedroom(fit, dice))
                .number("turning_kitchen_mm", fitted || open ? dice.between(1500, 1700, 50) : oldKitchen(fit, dice))
                .number("bedroom_area_m2", bedroomArea(fit, dice))
                .number("bed_side_clearance_mm", fitted ? dice.between(900, 1200, 50) : dice.between(400, 1000, 50))
                .yes("extra_room", dice.chance(fit.rooms() >= 4 ? 0.5 : fit.rooms() == 3 ? 0.2 : 0.02))
                .yes("floor_even_non_slip", fit.adapted() || dice.chance(fit.recent() ? 0.85 : 0.55))
                .word("plan_legibility", legibility(fit, values, dice));
    }

    private static int oldBedroom(Fit fit, Dice dice) {
        return dice.between(fit.period().before(Period.FROM_1976) ? 1000 : 1100, 1550, 50);
    }

    private static int oldKitchen(Fit fit, Dice dice) {
        return dice.between(fit.period().before(Period.FROM_1991) ? 850 : 1000, 1400, 50);
    }

    private static int bedroomArea(Fit fit, Dice dice) {
        return 100 * dice.between(fit.recent() ? 100 : 88, fit.rooms() >= 3 ? 138 : 128, 2);
    }

    private static String legibility(Fit fit, Values values, Dice dice) {
        if (values.of("dwelling_levels") > 1) {
            return dice.weighted(GRADES, 0.25, 0.6, 0.15);
        }
        return fit.rooms() <= 2 ? dice.weighted(GRADES, 0.03, 0.37, 0.6) : dice.weighted(GRADES, 0.12, 0.58, 0.3);
    }
}
