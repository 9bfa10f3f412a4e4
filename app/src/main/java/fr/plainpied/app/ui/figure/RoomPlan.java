package fr.plainpied.app.ui.figure;

import fr.plainpied.app.ui.Words;
import java.util.List;

/// A room with its free circle, at a scale shared by all rooms (1 cm = 0.55 pixel), so that rooms compare at sight. The
/// place of things is conventional; sizes are those measured. What nobody has measured is in dashes.
///
/// @param kind gives the usual size and the place of the circle
/// @param title the room, localized
/// @param says what the drawing shows, in words
/// @param source by whom, how and when; empty when nothing is known
/// @param widthMm of the room, in millimetres
/// @param depthMm of the room, in millimetres
/// @param turningMm diameter of the free circle
/// @param askedMm diameter the household needs, drawn in dots; 1500 for a manual wheelchair; 0 for none
/// @param fixtures what is in the room
/// @param besideWc free width beside the seat, drawn when a WC is among the fixtures
public record RoomPlan(
        Kind kind,
        String title,
        String says,
        String source,
        Reading widthMm,
        Reading depthMm,
        Reading turningMm,
        int askedMm,
        List<Fixture> fixtures,
        BesideWc besideWc) {
    /// A manual wheelchair turns in a circle of this diameter (arrêté du 24 décembre 2015, accessible dwellings).
    public static final int MANUAL_WHEELCHAIR_MM = 1500;

    /// A kind of room, with the size it is drawn at when nobody has measured it.
    public enum Kind {
        LIVING(4100, 3700, 0.36, 0.55),
        BEDROOM(3600, 3200, 0.37, 0.56),
        BATHROOM(2800, 2400, 0.40, 0.66),
        KITCHEN(2900, 2400, 0.48, 0.62),
        OTHER(3000, 3000, 0.5, 0.5);

        final int usualWidthMm;
        final int usualDepthMm;
        final double circleX;
        final double circleY;

        Kind(int usualWidthMm, int usualDepthMm, double circleX, double circleY) {
            this.usualWidthMm = usualWidthMm;
            this.usualDepthMm = usualDepthMm;
            this.circleX = circleX;
            this.circleY = circleY;
        }
    }

    /// Something that stands in a room.
    public enum Fixture {
        SOFA,
        TABLE,
        BED,
        WARDROBE,
        BATH,
        LEVEL_SHOWER,
        STEPPED_SHOWER,
        WASHBASIN,
        WC,
        WORKTOP,
        SLIDING_DOOR
    }

    /// The free width on one side of the WC, as seen by a person sitting on it.
    ///
    /// @param widthMm in millimetres
    /// @param left on the person's left; otherwise on the right
    public record BesideWc(Reading widthMm, boolean left) {
        /// No room to draw it in, or nothing to say.
        public static final BesideWc NONE = new BesideWc(Reading.known(0), true);
    }

    /// A room whose own size nobody has measured, with the circle a manual wheelchair asks for.
    public static RoomPlan of(Kind kind, String title, Reading turningMm, List<Fixture> fixtures) {
        return new RoomPlan(
                kind,
                title,
                "",
                "",
                Reading.unknown(),
                Reading.unknown(),
                turningMm,
                MANUAL_WHEELCHAIR_MM,
                fixtures,
                BesideWc.NONE);
    }

    /// The same room, with the words beside its drawing.
    public RoomPlan says(String text, String provenance) {
        return new RoomPlan(kind, title, text, provenance, widthMm, depthMm, turningMm, askedMm, fixtures, besideWc);
    }

    /// The same room, its own size measured, in millimetres.
    public RoomPlan size(int width, int depth) {
        return new RoomPlan(
                kind,
                title,
                says,
                source,
                Reading.known(width),
                Reading.known(depth),
                turningMm,
                askedMm,
                fixtures,
                besideWc);
    }

    /// The same room, with the free width beside its WC.
    public RoomPlan besideWc(BesideWc beside) {
        return new RoomPlan(kind, title, says, source, widthMm, depthMm, turningMm, askedMm, fixtures, beside);
    }

    /// The room drawn, its label included.
    public Drawing drawn(Words words) {
        return new RoomPen(this, words).drawing();
    }
}
