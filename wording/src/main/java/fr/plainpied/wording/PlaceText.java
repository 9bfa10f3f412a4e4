package fr.plainpied.wording;

import java.util.List;

/// The lines met in one part of the home.
///
/// @param lines at least one, in the order of the explanation
public record PlaceText(Place place, String title, List<LineText> lines) {
    public PlaceText {
        lines = List.copyOf(lines);
    }
}
