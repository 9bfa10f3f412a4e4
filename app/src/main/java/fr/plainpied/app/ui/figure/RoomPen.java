package fr.plainpied.app.ui.figure;

import fr.plainpied.app.ui.Words;
import java.util.Optional;

/// Draws one room. The origin is its upper left inner corner; lengths are in CSS pixels.
final class RoomPen {
    private static final double PX_PER_MM = 0.055;
    private static final double MARGIN = 4;
    private static final int USUAL_TURNING_MM = 1500;
    private static final int LEAST_FOR_TEXT_MM = 1000;

    private final Pen pen = new Pen();
    private final RoomPlan room;
    private final Words words;
    private final double width;
    private final double depth;

    RoomPen(RoomPlan room, Words words) {
        this.room = room;
        this.words = words;
        int turning = room.turningMm().or(USUAL_TURNING_MM);
        this.width = px(room.widthMm().or(Math.max(room.kind().usualWidthMm, turning + 300)));
        this.depth = px(room.depthMm().or(Math.max(room.kind().usualDepthMm, turning + 300)));
    }

    Drawing drawing() {
        walls();
        room.fixtures().forEach(this::fixture);
        circle();
        String fullWidth = Pen.number(width + 2 * MARGIN);
        String fullDepth = Pen.number(depth + 2 * MARGIN);
        return new Drawing(
                "-4 -4 " + fullWidth + " " + fullDepth,
                Optional.of(fullWidth),
                Optional.of(fullDepth),
                label(),
                pen.shapes());
    }

    private String label() {
        return room.turningMm() instanceof Reading.Known(int millimetres)
                ? words.say(
                        "ui.room.drawing",
                        "room",
                        room.title(),
                        "turning",
                        words.figures().centimetres(millimetres))
                : words.say("ui.room.drawing.unknown", "room", room.title());
    }

    private void walls() {
        boolean measured = room.widthMm().isKnown() && room.depthMm().isKnown();
        pen.path(measured ? "ln bold" : "ln gap", "M11 {}H0V0H{}V{}H55", depth, width, depth);
        if (room.fixtures().contains(RoomPlan.Fixture.SLIDING_DOOR)) {
            pen.path("dim", "M52 {}h44", depth - 6);
        } else {
            pen.path("dim", "M11 {}v-44A44 44 0 0 1 55 {}", depth, depth);
        }
    }

    private void fixture(RoomPlan.Fixture fixture) {
        switch (fixture) {
            case SOFA -> pen.path("ln th", "M3 3h105v41h-105zM3 14h105");
            case TABLE -> pen.path("ln th", "M{} 66h61v61h-61z", width - 66);
            case BED ->
                pen.path(
                        "ln th",
                        "M{} 3h77v105h-77zM{} 9h28v16h-28zM{} 9h28v16h-28z",
                        width - 80,
                        width - 74,
                        width - 37);
            case WARDROBE -> pen.path("ln th", "M3 3h30v66h-30zM18 3v66");
            case BATH -> pen.path("ln th", "M3 3h95v38h-95zM8 8h86v30h-86z");
            case LEVEL_SHOWER -> pen.path("ln th", "M3 3h66v50h-66zM3 3l66 50M69 3l-66 50");
            case STEPPED_SHOWER -> pen.path("ln", "M3 3h50v50h-50zM8 8h40v40h-40z");
            case WASHBASIN -> pen.path("ln th", "M{} 3h36v25h-36zM{} 8h25v15h-25z", width - 46, width - 41);
            case WC -> wc();
            case WORKTOP -> pen.path("ln th", "M3 3h{}v33h-{}zM22 9h28v21h-28zM82 9h33v21h-33z", width - 7, width - 7);
            case SLIDING_DOOR -> {
                // drawn with the walls
            }
        }
    }

    private void wc() {
        double x = width - 14;
        pen.path("ln th", "M{} 53h11v22h-11zM{} 55c-16-2-24 3-24 9s8 11 24 9z", x, x);
        RoomPlan.BesideWc beside = room.besideWc();
        if (beside.widthMm() instanceof Reading.Known(int millimetres) && millimetres > 0) {
            double free = Math.min(px(millimetres), beside.left() ? depth - 81 : 48);
            double from = beside.left() ? 78 : 50 - free;
            pen.path("dim", "M{} {}v{}M{} {}h8M{} {}h8", x + 6, from, free, x + 2, from, x + 2, from + free);
            pen.label("s13", x - 10, from + free / 2 + 5, words.figures().number(Math.round(millimetres / 10.0)));
        } else if (!beside.widthMm().isKnown()) {
            pen.path("dash", "M{} 78v{}", x + 6, Math.min(px(800), depth - 81));
            pen.label("s13 ask", x - 6, 98, "?");
        }
    }

    private void circle() {
        double r = px(room.turningMm().or(USUAL_TURNING_MM)) / 2;
        double x = within(room.kind().circleX * width, r, width);
        double y = within(room.kind().circleY * depth, r, depth);
        if (room.turningMm() instanceof Reading.Known(int millimetres)) {
            pen.circle("free", x, y, r);
            if (room.askedMm() > 0) {
                pen.circle("asked", x, y, px(room.askedMm()) / 2);
            }
            String size = words.figures().centimetres(millimetres);
            pen.label(millimetres < LEAST_FOR_TEXT_MM ? "s13" : "", x, y + 6, size);
        } else {
            pen.circle("dash", x, y, r);
            pen.label("ask", x, y + 6, "?");
        }
    }

    private static double within(double centre, double r, double length) {
        return Math.max(r + 2, Math.min(centre, length - r - 2));
    }

    private static double px(int millimetres) {
        return millimetres * PX_PER_MM;
    }
}
