package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.place.Period;

/// Draws a building's lift: where it stops and how large and reliable it is.
///
/// Cabins of 800 x 1000 or less with 700 doors were usual in 1961-1975, half-landing stops too; 1000 x 1250 with 800
/// doors is type 1 of the standard EN 81-70, 1100 x 1400 type 2. The shares are a hypothesis.
final class LiftDraw {

    void draw(ResidencePlan residence, boolean lift, Values values, Dice dice) {
        values.yes("lift", lift);
        if (!lift) {
            return;
        }
        stops(residence, values, dice);
        if (residence.underLaw2005() || residence.underDecree1980()) {
            standard(values, dice, residence.underLaw2005());
        } else {
            old(residence, values, dice);
        }
        int mean = residence.period().before(Period.FROM_1991) ? 6 : 3;
        values.number("lift_failures_per_year", Math.clamp((int) dice.logNormal(mean, 0.7), 0, 40));
    }

    private static void stops(ResidencePlan residence, Values values, Dice dice) {
        boolean old = !residence.underLaw2005() && !residence.underDecree1980();
        values.number("hall_to_lift_steps", old && dice.chance(0.35) ? dice.between(3, 7) : 0)
                .number("lift_to_dwelling_steps", old && dice.chance(0.25) ? dice.between(8, 9) : 0);
    }

    private static void standard(Values values, Dice dice, boolean recent) {
        boolean large = dice.chance(recent ? 0.3 : 0.1);
        values.number("lift_door_clear_width_mm", large && dice.chance(0.6) ? 900 : 800)
                .number("lift_cabin_width_mm", large ? 1100 : 1000)
                .number("lift_cabin_depth_mm", large ? 1400 : dice.between(1250, 1300, 10))
                .yes("lift_voice", dice.chance(recent ? 0.9 : 0.35))
                .yes("lift_tactile", dice.chance(recent ? 0.95 : 0.5));
    }

    private static void old(ResidencePlan residence, Values values, Dice dice) {
        boolean renewed = dice.chance(0.4);
        boolean narrow = dice.chance(residence.period().before(Period.FROM_1976) ? 0.6 : 0.25);
        values.number("lift_door_clear_width_mm", narrow ? dice.between(650, 790, 10) : 800)
                .number("lift_cabin_width_mm", narrow ? dice.between(750, 950, 10) : dice.between(1000, 1050, 10))
                .number("lift_cabin_depth_mm", narrow ? dice.between(850, 1150, 10) : dice.between(1200, 1300, 10))
                .yes("lift_voice", renewed && dice.chance(0.8))
                .yes("lift_tactile", renewed);
    }
}
