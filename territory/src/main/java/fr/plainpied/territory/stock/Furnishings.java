package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.place.Period;
import java.util.List;

/// Draws what can be changed or added: kitchen, shutters, handles, alerts, insulation, safety, outdoor space.
/// All shares are a hypothesis.
final class Furnishings {

    private static final List<String> GRADES = List.of("poor", "fair", "good");

    void draw(Inside.Fit fit, Values values, Dice dice) {
        boolean fitted = fit.adapted() && fit.accessible();
        values.word("worktop", fitted ? worktop(dice) : "fixed")
                .yes("shutters_motorised", dice.chance(fit.adapted() ? 0.7 : fit.recent() ? 0.35 : 0.06))
                .yes("controls_in_reach", dice.chance(fit.law() ? 0.95 : fit.adapted() ? 0.75 : 0.35))
                .yes("lever_handles", fit.adapted() || dice.chance(fit.period().before(Period.FROM_1991) ? 0.5 : 0.88))
                .yes("flashing_alerts", dice.chance(fit.adapted() ? 0.1 : 0.006))
                .word("home_automation", automation(fitted, fit.recent(), dice))
                .yes("backup_power", dice.chance(fitted ? 0.05 : 0.002));
        hoist(fit, values, dice);
        senses(fit, values, dice);
        safety(fit, values, dice);
        outdoor(fit, values, dice);
    }

    private static String worktop(Dice dice) {
        return dice.weighted(List.of("fixed", "knee_space", "adjustable"), 0.5, 0.38, 0.12);
    }

    private static String automation(boolean fitted, boolean recent, Dice dice) {
        double equipped = fitted ? 0.12 : 0.005;
        double ready = recent ? 0.12 : 0.02;
        return dice.weighted(List.of("none", "ready", "equipped"), 1 - ready - equipped, ready, equipped);
    }

    private static void hoist(Inside.Fit fit, Values values, Dice dice) {
        if (fit.adapted() && fit.accessible() && dice.chance(0.06)) {
            values.word("hoist", "installed").number("hoist_load_kg", dice.between(180, 250, 10));
            return;
        }
        boolean possible = dice.chance(fit.plan().building().house() ? 0.45 : fit.recent() ? 0.9 : 0.75);
        values.word("hoist", possible ? "possible" : "impossible");
    }

    private static void senses(Inside.Fit fit, Values values, Dice dice) {
        String sound;
        String light;
        if (fit.period().before(Period.FROM_1976)) {
            sound = dice.weighted(GRADES, 0.58, 0.36, 0.06);
            light = dice.weighted(GRADES, 0.35, 0.53, 0.12);
        } else if (fit.period().before(Period.FROM_2001)) {
            sound = dice.weighted(GRADES, 0.28, 0.55, 0.17);
            light = dice.weighted(GRADES, 0.25, 0.57, 0.18);
        } else {
            sound = dice.weighted(GRADES, 0.04, 0.4, 0.56);
            light = dice.weighted(GRADES, 0.1, 0.55, 0.35);
        }
        values.word("sound_insulation", sound)
                .word("light_control", light)
                .word(
                        "contrast",
                        fit.recent() ? dice.weighted(GRADES, 0.15, 0.55, 0.3) : dice.weighted(GRADES, 0.5, 0.42, 0.08));
    }

    private static void safety(Inside.Fit fit, Values values, Dice dice) {
        values.words("safety_fittings");
        if (dice.chance(fit.recent() ? 0.7 : 0.35)) {
            values.words("safety_fittings", "no_gas");
        }
        if (dice.chance(fit.adapted() ? 0.15 : 0.02)) {
            values.words("safety_fittings", "stove_cutoff");
        }
        if (dice.chance(fit.plan().slot().storey() > 2 ? 0.2 : 0.04)) {
            values.words("safety_fittings", "window_restrictors");
        }
        if (dice.chance(0.015)) {
            values.words("safety_fittings", "resistant_fittings", "lockable_cupboards");
        }
    }

    private static void outdoor(Inside.Fit fit, Values values, Dice dice) {
        String outdoor;
        if (fit.plan().building().house()) {
            outdoor = dice.weighted(List.of("garden", "terrace", "none"), 0.85, 0.12, 0.03);
        } else if (fit.plan().slot().storey() == 0) {
            outdoor = dice.weighted(List.of("garden", "terrace", "none"), fit.recent() ? 0.3 : 0.08, 0.3, 0.55);
        } else {
            outdoor = dice.chance(fit.period().before(Period.FROM_1961) ? 0.15 : 0.6) ? "balcony" : "none";
        }
        values.word("outdoor", outdoor);
        if (!outdoor.equals("none")) {
            values.number("outdoor_threshold_mm", fit.law() ? dice.between(10, 40, 5) : dice.between(40, 200, 10));
        }
    }
}
