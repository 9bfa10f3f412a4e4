package fr.plainpied.app.ui.figure;

import fr.plainpied.app.ui.Words;
import java.util.Optional;

/// How to take a measure: what to measure, from where to where, in one drawing. The tape is in dashes because the value
/// is not known yet.
///
/// @param kind what is measured
public record MeasureDrawing(Kind kind) {
    /// Measures that have a drawing.
    public enum Kind {
        DOOR_WIDTH("door"),
        LIFT_DOOR_WIDTH("lift"),
        STEP_COUNT("steps"),
        THRESHOLD("threshold"),
        TURNING_CIRCLE("turning"),
        BESIDE_WC("wc");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /// The drawing, with its words.
    public Drawing drawn(Words words) {
        Pen pen = new Pen();
        switch (kind) {
            case DOOR_WIDTH -> door(pen);
            case LIFT_DOOR_WIDTH -> lift(pen);
            case STEP_COUNT -> steps(pen);
            case THRESHOLD -> threshold(pen);
            case TURNING_CIRCLE -> turning(pen);
            case BESIDE_WC -> besideWc(pen);
        }
        return new Drawing(
                "0 0 320 214", Optional.empty(), Optional.empty(), words.say("ui.measure." + kind.word), pen.shapes());
    }

    private static void door(Pen pen) {
        floor(pen);
        pen.path("glow", "M96 30h110v162H96z");
        pen.path("ln bold", "M92 192V26h120v166");
        pen.path("ln", "M206 30l52-14v176M248 104v10");
        tape(pen, 96, 206, 116);
        ground(pen);
    }

    private static void lift(Pen pen) {
        floor(pen);
        pen.path("sheet", "M36 14h248v176H36z");
        pen.path("ln", "M36 190V14h248v176");
        pen.path("glow", "M88 34h144v156H88z");
        pen.path("ln bold", "M88 190V34h144v156");
        pen.path("ln th", "M54 190V34h34M266 190V34h-34M112 190V58h96v132");
        tape(pen, 88, 232, 116);
        ground(pen);
    }

    private static void steps(Pen pen) {
        floor(pen);
        pen.path("earth", "M90 192v-30h46v-30h46v-30h138v90z");
        pen.path("ground", "M0 192h90v-30h46v-30h46v-30h138");
        pen.label("ask", 113, 152, "1").label("ask", 159, 122, "2").label("ask", 205, 92, "?");
    }

    private static void threshold(Pen pen) {
        floor(pen);
        pen.path("earth", "M130 192v-34h60v34z");
        pen.path("ln bold", "M146 158V20h28v138");
        pen.path("dash", "M116 192v-34M110 158h30");
        question(pen, 84, 172);
        pen.path("ground", "M0 192h130v-34h60v34h130");
    }

    private static void turning(Pen pen) {
        pen.path("ln bold", "M226 192H280V16H40V192H170");
        pen.path("ln th", "M44 20h96v44H44zM216 20h60v60h-60z");
        pen.circle("dash", 150, 128, 58);
        pen.path("dash", "M92 128h116");
        question(pen, 150, 128);
    }

    private static void besideWc(Pen pen) {
        pen.path("ln bold", "M226 192H280V20H40V192H170");
        pen.path("ln", "M176 40h48v34h-48zM180 74c-10 60 4 84 20 84s30-24 20-84z");
        tape(pen, 44, 180, 110);
    }

    private static void floor(Pen pen) {
        pen.path("earth", "M0 192h320v22H0z");
    }

    private static void ground(Pen pen) {
        pen.path("ground", "M0 192h320");
    }

    private static void tape(Pen pen, double from, double to, double y) {
        pen.path("dash", "M{} {}H{}", from, y, to);
        pen.path("ochref", "M{} {}l14-8v16z", from + 2, y);
        pen.path("ochref", "M{} {}l-14-8v16z", to - 2, y);
        question(pen, (from + to) / 2, y);
    }

    private static void question(Pen pen, double x, double y) {
        pen.circle("sheet", x, y, 19).circle("dash", x, y, 19);
        pen.label("ask", x, y + 7, "?");
    }
}
