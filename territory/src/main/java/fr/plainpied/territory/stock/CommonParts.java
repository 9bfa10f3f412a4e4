package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.place.Period;
import java.util.List;

/// Draws the common parts of a building: from the street to the hall, the hall, the stairs.
///
/// Ranges are a hypothesis guided by the rules of each time: no rule before 1982, then 0.80 to 0.90 m doors and ramps,
/// then the rules for new housing (order of 24 December 2015 and those before it): hall door 830, effort 50 N, ramp 50
/// per thousand, controls between 900 and 1300.
final class CommonParts {

    private static final int STEP_MM = 160;
    private static final List<String> GRADES = List.of("poor", "fair", "good");
    private static final List<String> PARKING = List.of("none", "shared", "assigned");

    private final LiftDraw lifts = new LiftDraw();
    private final long seed;

    CommonParts(long seed) {
        this.seed = seed;
    }

    /// The site's values and those of the building.
    Values values(BuildingPlan building, boolean lift, Values site) {
        Dice dice = Dice.of(seed, "common", building.id());
        Values values = site.copy();
        values.number("building_dwellings", building.dwellings());
        street(building, values, dice);
        parking(building, values, dice);
        if (building.house()) {
            values.yes("lift", false);
            return values;
        }
        hall(building.residence(), values, dice);
        intercom(building.residence(), values, dice);
        stairs(building.residence(), values, dice);
        lifts.draw(building.residence(), lift, values, dice);
        return values;
    }

    private static void street(BuildingPlan building, Values values, Dice dice) {
        ResidencePlan residence = building.residence();
        int steps = streetSteps(residence, dice);
        values.number("street_to_hall_steps", steps);
        boolean ramp = steps > 0 && dice.chance(building.house() ? 0.06 : 0.16);
        values.yes("street_to_hall_ramp", ramp);
        if (ramp) {
            int slope = dice.weighted(0.35, 0.4, 0.25);
            int permille =
                    slope == 0 ? dice.between(40, 50) : slope == 1 ? dice.between(55, 80) : dice.between(85, 125);
            values.number("street_to_hall_ramp_slope_permille", permille)
                    .number("street_to_hall_ramp_length_mm", steps * STEP_MM * 1000 / permille);
        }
        if (steps > 0) {
            values.word("street_to_hall_rails", rails(dice, steps > 3 ? 0.3 : 0.55, 0.35));
        }
    }

    private static int streetSteps(ResidencePlan residence, Dice dice) {
        if (residence.underLaw2005()) {
            return 0;
        }
        int kind = switch (residence.period()) {
            case BEFORE_1949 -> dice.weighted(0.15, 0.65, 0.2);
            case FROM_1949 -> dice.weighted(0.2, 0.45, 0.35);
            case FROM_1961 -> dice.weighted(0.3, 0.4, 0.3);
            case FROM_1976 -> dice.weighted(0.5, 0.35, 0.15);
            case FROM_1991, FROM_2001, FROM_2011 -> dice.weighted(0.72, 0.25, 0.03);
        };
        return switch (kind) {
            case 0 -> 0;
            case 1 -> dice.between(1, 3);
            default -> dice.between(4, 8);
        };
    }

    private static void parking(BuildingPlan building, Values values, Dice dice) {
        boolean recent = building.residence().underLaw2005();
        String parking = building.house()
                ? dice.weighted(PARKING, 0.75, 0.05, 0.2)
                : dice.weighted(PARKING, recent ? 0.1 : 0.6, recent ? 0.65 : 0.36, recent ? 0.25 : 0.04);
        values.word("pmr_parking", parking);
        if (!parking.equals("none")) {
            values.number("pmr_parking_width_mm", recent ? 3300 : dice.between(2400, 3300, 50))
                    .number("pmr_parking_walk_m", dice.between(3, building.house() ? 15 : 70));
        }
    }

    private static void hall(ResidencePlan residence, Values values, Dice dice) {
        boolean recent = residence.underLaw2005();
        boolean decree = residence.underDecree1980();
        int door =
                recent ? dice.between(830, 950, 10) : decree ? dice.between(800, 900, 10) : dice.between(730, 880, 10);
        values.number("hall_door_clear_width_mm", door)
                .number("hall_door_effort_n", recent ? dice.between(20, 50) : dice.between(30, 95))
                .yes("hall_door_automatic", dice.chance(recent ? 0.12 : 0.03))
                .yes("services_reachable", values.of("street_to_hall_steps") == 0 && dice.chance(recent ? 0.97 : 0.75))
                .word("common_light_contrast", recent ? dice.weighted(GRADES, 0.1, 0.5, 0.4) : grade(residence, dice))
                .yes("scooter_store", dice.chance(recent ? 0.25 : 0.06));
    }

    private static String grade(ResidencePlan residence, Dice dice) {
        return residence.period().before(Period.FROM_1976)
                ? dice.weighted(GRADES, 0.55, 0.38, 0.07)
                : dice.weighted(GRADES, 0.35, 0.5, 0.15);
    }

    private static void intercom(ResidencePlan residence, Values values, Dice dice) {
        boolean recent = residence.underLaw2005();
        values.words("intercom");
        if (!recent && dice.chance(residence.period().before(Period.FROM_1976) ? 0.18 : 0.06)) {
            return;
        }
        values.words("intercom", "sound").number("intercom_height_mm", height(recent, dice));
        if (recent && dice.chance(0.7)) {
            values.words("intercom", "light", "loop");
        }
        if (dice.chance(recent ? 0.75 : 0.12)) {
            values.words("intercom", "video");
        }
        if (dice.chance(recent ? 0.3 : 0.08)) {
            values.words("intercom", "large_buttons");
        }
    }

    private static int height(boolean recent, Dice dice) {
        return recent ? dice.between(1000, 1300, 10) : dice.between(1100, 1550, 10);
    }

    private static void stairs(ResidencePlan residence, Values values, Dice dice) {
        boolean recent = residence.underLaw2005();
        values.word("stair_rails", recent ? rails(dice, 0, 0.3) : rails(dice, 0.02, 0.9));
    }

    /// @param one weight of a rail on one side, out of what `none` leaves
    private static String rails(Dice dice, double none, double one) {
        if (dice.chance(none)) {
            return "none";
        }
        return dice.chance(one) ? "one" : "both";
    }
}
