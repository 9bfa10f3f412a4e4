package fr.plainpied.app.ui.figure;

import fr.plainpied.app.ui.Tag;
import java.util.List;
import java.util.Optional;

/// One place on the way from the street to the dwelling's door, with what is known of it.
public sealed interface WayInTile {
    /// The words beside the drawing.
    Caption caption();

    /// The words beside the drawing of a place: they say everything the drawing shows.
    ///
    /// @param title the place, localized
    /// @param says one or more short sentences
    /// @param missing what nobody has measured there
    /// @param source by whom, how and when; empty when nothing is known
    record Caption(String title, List<String> says, Optional<Tag> missing, String source) {
        /// A place where everything drawn is known.
        public static Caption of(String title, String says, String source) {
            return new Caption(title, List.of(says), Optional.empty(), source);
        }

        /// The same words, with what is missing.
        public Caption missing(Tag tag) {
            return new Caption(title, says, Optional.of(tag), source);
        }
    }

    /// The street and the nearest stop.
    record Street(Caption caption) implements WayInTile {}

    /// Steps between the street and the hall.
    ///
    /// @param count number of steps
    record Steps(Caption caption, Reading count) implements WayInTile {}

    /// A ramp in place of steps.
    ///
    /// @param slopePermille slope in thousandths
    record Ramp(Caption caption, Reading slopePermille) implements WayInTile {}

    /// The door of the hall.
    ///
    /// @param widthMm clear width in millimetres
    record HallDoor(Caption caption, Reading widthMm) implements WayInTile {}

    /// The lift.
    ///
    /// @param there false when nobody knows whether there is one: it is then all in dashes
    /// @param doorMm clear width of its door in millimetres
    record Lift(Caption caption, boolean there, Reading doorMm) implements WayInTile {}

    /// Stairs to the dwelling's storey.
    ///
    /// @param count number of steps
    /// @param rails whether there is a rail
    record Stairs(Caption caption, Reading count, boolean rails) implements WayInTile {}

    /// The landing in front of the dwelling.
    record Landing(Caption caption) implements WayInTile {}

    /// The door of the dwelling.
    ///
    /// @param widthMm clear width in millimetres
    /// @param thresholdMm height of the threshold; above 20 mm it breaks the ground line
    record DwellingDoor(Caption caption, Reading widthMm, Reading thresholdMm) implements WayInTile {}
}
