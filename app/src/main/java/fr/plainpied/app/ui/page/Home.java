package fr.plainpied.app.ui.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.part.KeyFigure;
import java.util.List;
import java.util.Optional;

/// The public home page, `ui/home`.
///
/// @param doors the ways to begin, three at most, each a whole door
/// @param figures where the territory stands; an empty list leaves the section out
/// @param invented whether the figures come from invented data, which the page then says
/// @param desk where to be helped by somebody
public record Home(List<Door> doors, List<KeyFigure> figures, boolean invented, Optional<Action> desk) {
    /// A way to begin.
    ///
    /// @param title what the reader would say, in the first person
    /// @param text what they will find
    /// @param href where it leads
    public record Door(String title, String text, String href) {}
}
