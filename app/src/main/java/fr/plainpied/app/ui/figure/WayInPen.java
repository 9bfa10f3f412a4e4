package fr.plainpied.app.ui.figure;

import fr.plainpied.app.ui.Words;
import java.util.List;

/// Draws one tile of the way in. Heights and widths share one scale, 1 cm = 0.45 unit, except a climb of many steps,
/// which is shortened to what the tile can hold: its number is then the word to trust.
final class WayInPen {
    static final double WIDTH = 160;
    static final double STREET = 170;
    static final double BOTTOM = 190;
    static final double USUAL_TOP = -16;
    static final double HEADROOM = 134;

    private static final double UNIT_PER_MM = 0.045;
    private static final double DOOR = 92;
    private static final double STOREY = 36;
    private static final double RAMP = 16;
    private static final double RISER = 7.65;
    private static final double TREAD = 13;
    private static final int STEPS_DRAWN = 5;
    private static final int USUAL_DOOR_MM = 800;
    private static final int LEVEL_THRESHOLD_MM = 20;

    private final Pen pen = new Pen();
    private final double ground;
    private final Words words;

    WayInPen(double ground, Words words) {
        this.ground = ground;
        this.words = words;
    }

    List<Shape> shapes() {
        return pen.shapes();
    }

    /// Draws the tile and gives the height of the ground at its far side.
    double draw(WayInTile tile) {
        return switch (tile) {
            case WayInTile.Street street -> street();
            case WayInTile.Steps steps -> climb(steps.count(), RISER, false);
            case WayInTile.Ramp ramp -> ramp(ramp.slopePermille());
            case WayInTile.HallDoor door -> door(door.widthMm(), Reading.known(0));
            case WayInTile.Lift lift -> lift(lift);
            case WayInTile.Stairs stairs -> climb(stairs.count(), STOREY / STEPS_DRAWN, stairs.rails());
            case WayInTile.Landing landing -> landing();
            case WayInTile.DwellingDoor door -> door(door.widthMm(), door.thresholdMm());
        };
    }

    private double street() {
        level();
        pen.path("ln th", "M44 {}v-82M44 {}h34v18H44M112 {}v-62", ground, ground - 80, ground);
        pen.circle("ln th", 112, ground - 84, 24);
        pen.path("ln th", "M112 {}l-12-14M112 {}l9-11", ground - 44, ground - 52);
        return ground;
    }

    private double landing() {
        level();
        pen.path("ln th", "M30 {}h40v48H30zM50 {}v48M30 {}h40", ground - 78, ground - 78, ground - 54);
        pen.path("ln th", "M112 {}v-14M104 {}h16l-3 14h-10z", ground, ground - 14);
        pen.path("ln th", "M112 {}c-14-6-14-20-10-28 8 6 12 14 10 28z", ground - 14);
        pen.path("ln th", "M112 {}c12-6 15-18 12-26-9 4-13 14-12 26z", ground - 14);
        return ground;
    }

    private void level() {
        pen.path("earth", "M0 {}h160V190H0z", ground);
        pen.path("ground", "M0 {}H160", ground);
    }

    private double ramp(Reading slope) {
        double far = ground - RAMP;
        String line = "M0 {}H20L130 {}H160";
        pen.path("earth", line + "V190H0z", ground, far);
        pen.path("ln th", "M20 {}v-40L130 {}v40M75 {}v-36", ground, far - 40, ground - RAMP / 2);
        if (slope instanceof Reading.Known(int permille)) {
            pen.label("", 76, ground - 72, words.figures().slope(permille));
            pen.path("ground", line, ground, far);
        } else {
            pen.path("ground", "M0 {}H20M130 {}H160", ground, far);
            pen.path("dash", "M20 {}L130 {}", ground, far);
            pen.label("ask", 76, ground - 72, "?");
        }
        return far;
    }

    private double climb(Reading count, double riser, boolean rails) {
        int steps = Math.min(count.or(3), STEPS_DRAWN);
        boolean high = steps > 0 && (rails || count.or(3) > STEPS_DRAWN);
        double rise = high ? Math.max(STOREY, steps * riser) : steps * riser;
        double each = steps == 0 ? 0 : rise / steps;
        double from = 80 - steps * TREAD / 2;
        double to = from + steps * TREAD;
        double far = ground - rise;
        double above = rails ? 52 : 14;
        String flight = ("v-" + Pen.number(each) + "h" + Pen.number(TREAD)).repeat(steps);
        pen.path("earth", "M0 {}H{}" + flight + "H160V190H0z", ground, from);
        if (rails) {
            pen.path("ln th", "M{} {}v-40L{} {}v40", from, ground, to, far - 40);
        }
        if (count instanceof Reading.Known(int known)) {
            pen.path("ground", "M0 {}H{}" + flight + "H160", ground, from);
            pen.label("", 80, far - above, words.say("ui.way.steps", "count", known));
        } else {
            pen.path("ground", "M0 {}H{}M{} {}H160", ground, from, to, far);
            pen.path("dash", "M{} {}" + flight, from, ground);
            pen.label("ask", 80, far - above, "?");
        }
        return far;
    }

    private double door(Reading width, Reading threshold) {
        double half = width.or(USUAL_DOOR_MM) * UNIT_PER_MM / 2;
        double left = 80 - half;
        double right = 80 + half;
        double sill = threshold.or(0) > LEVEL_THRESHOLD_MM ? Math.max(5, threshold.or(0) * UNIT_PER_MM) : 0;
        double foot = ground - sill;
        String line = "M0 {}H{}v-{}H{}v{}H160";
        pen.path("earth", line + "V190H0z", ground, left - 5, sill, right + 5, sill);
        double top = foot - DOOR;
        if (width instanceof Reading.Known(int millimetres)) {
            pen.path("glow", "M{} {}V{}H{}V{}z", left, foot, top, right, foot);
            pen.path("ln", "M{} {}V{}H{}V{}M{} {}h8", left, foot, top, right, foot, right - 13, foot - 44);
            pen.path("dim", "M{} {}H{}M{} {}v8M{} {}v8", left, top - 9, right, left, top - 13, right, top - 13);
            pen.label("", 80, top - 19, words.figures().centimetres(millimetres));
        } else {
            pen.path("dash", "M{} {}V{}H{}V{}", left, foot, top, right, foot);
            pen.label("ask", 80, foot - 38, "?");
        }
        pen.path("ground", line, ground, left - 5, sill, right + 5, sill);
        return ground;
    }

    private double lift(WayInTile.Lift lift) {
        double far = ground - STOREY;
        pen.path("earth", "M0 {}h120v-36h40V190H0z", ground);
        pen.path("ln", "M40 {}V{}M120 {}V{}", ground, ground - HEADROOM, far, ground - HEADROOM);
        pen.path(lift.there() ? "sheet" : "none", "M44 {}v-90h72v90z", ground - 4);
        pen.path(lift.there() ? "ln th" : "dash", "M44 {}v-90h72v90z", ground - 4);
        double half = lift.doorMm().or(USUAL_DOOR_MM) * UNIT_PER_MM / 2;
        pen.path(lift.doorMm().isKnown() ? "ln" : "dash", "M{} {}v-84H{}v84", 80 - half, ground - 4, 80 + half);
        if (lift.doorMm() instanceof Reading.Known(int millimetres)) {
            pen.label("", 80, ground - 101, words.figures().centimetres(millimetres));
        } else {
            pen.label("ask", 80, ground - 36, "?");
        }
        pen.path("ln th", "M80 {}v-12M74 {}l6-6 6 6", ground - 118, ground - 124);
        pen.path("ground", "M0 {}H118M122 {}H160", ground, far);
        return far;
    }
}
