package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.place.Period;
import java.util.List;

/// Draws the bathroom and the WC.
///
/// The law of 2005 asked for turning space and for the transfer space of the WC, not for a shower: two thirds of the
/// accessible dwellings still have a bath, and level showers were rare before the order of 2020 (hypothesis).
final class WetRooms {

    private static final List<String> WASHING = List.of("bath", "shower_step", "shower_level", "bath_and_shower_level");

    void draw(Inside.Fit fit, Values values, Dice dice) {
        boolean remodelled = fit.adapted() && fit.accessible() && dice.chance(0.75);
        washing(fit, values, dice);
        shower(fit, values, dice);
        boolean wide = fit.law() || remodelled;
        values.number("turning_bathroom_mm", wide ? dice.between(1500, 1600, 50) : oldBathroom(fit, dice))
                .yes("bathroom_walls_reinforced", fit.adapted() || dice.chance(fit.recent() ? 0.8 : 0.45))
                .number("washbasin_clear_under_mm", fit.adapted() ? 700 : dice.between(600, fit.law() ? 720 : 690, 10));
        toilet(fit, wide, values, dice);
    }

    private static void washing(Inside.Fit fit, Values values, Dice dice) {
        String washing;
        if (fit.adapted()) {
            washing = dice.chance(0.93) ? "shower_level" : "bath_and_shower_level";
        } else if (fit.recent()) {
            washing = dice.weighted(WASHING, 0.66, 0.22, 0.11, 0.01);
        } else if (fit.period().before(Period.FROM_1991)) {
            washing = dice.weighted(WASHING, 0.78, 0.17, 0.05, 0);
        } else {
            washing = dice.weighted(WASHING, 0.72, 0.2, 0.08, 0);
        }
        values.word("washing", washing);
    }

    private static void shower(Inside.Fit fit, Values values, Dice dice) {
        if (values.is("washing", "bath")) {
            values.yes("shower_seat", false);
            return;
        }
        boolean large = fit.adapted() || (fit.recent() && !values.is("washing", "shower_step"));
        values.number("shower_width_mm", large ? dice.between(900, 1000, 50) : dice.between(700, 900, 50))
                .number("shower_length_mm", large ? dice.between(1200, 1400, 50) : dice.between(700, 1200, 50))
                .yes("shower_seat", fit.adapted() || dice.chance(0.03));
    }

    private static int oldBathroom(Inside.Fit fit, Dice dice) {
        int least = fit.period().before(Period.FROM_1976) ? 750 : 900;
        return dice.between(least, fit.accessible() ? 1450 : 1350, 50);
    }

    private static void toilet(Inside.Fit fit, boolean wide, Values values, Dice dice) {
        int width = wide ? dice.between(800, 950, 50) : dice.between(100, 650, 50);
        String side = width < 800 ? "none" : dice.weighted(List.of("left", "right", "both"), 0.45, 0.47, 0.08);
        boolean bars = fit.adapted() || (!levelShowerWithSeat(values) && dice.chance(0.04));
        values.number("wc_transfer_width_mm", width)
                .word("wc_transfer_side", side)
                .number("wc_seat_height_mm", fit.adapted() ? dice.between(450, 480, 10) : dice.between(380, 430, 10))
                .yes("wc_grab_bars", bars);
    }

    private static boolean levelShowerWithSeat(Values values) {
        boolean level = values.is("washing", "shower_level") || values.is("washing", "bath_and_shower_level");
        return level && values.isYes("shower_seat");
    }
}
