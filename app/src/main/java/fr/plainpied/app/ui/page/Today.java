package fr.plainpied.app.ui.page;

import fr.plainpied.app.ui.part.KeyFigure;
import fr.plainpied.app.ui.part.ListRow;
import java.util.List;

/// The home page of somebody who is signed in, `ui/today`: what to do next, then where the territory stands.
///
/// @param eyebrow the role and for whom, localized
/// @param title greets the reader
/// @param waiting what to do next, each leading to the things it counts; may be empty
/// @param figures where the territory stands; an empty list leaves the section out
/// @param invented whether the figures come from invented data, which the page then says
public record Today(String eyebrow, String title, List<ListRow> waiting, List<KeyFigure> figures, boolean invented) {
    public Today {
        waiting = List.copyOf(waiting);
        figures = List.copyOf(figures);
    }
}
