package fr.plainpied.app.ui;

import fr.plainpied.app.ui.part.KeyFigure;
import java.util.List;

/// What a module puts on the home page. A module declares one bean of this type; the home page gathers them in the
/// order of the beans. Every number is counted when the page is asked for, so it must be cheap: one count in the
/// database, no comparison; those of the territory at most once a minute.
public interface HomeSource {
    /// What waits for whoever acts. What counts nothing is left out.
    default List<Waiting> waiting(Words words) {
        return List.of();
    }

    /// Where the whole territory stands, for anybody who comes, signed in or not: nothing that tells of somebody.
    default List<KeyFigure> territory(Words words) {
        return List.of();
    }

    /// One thing to do next.
    ///
    /// @param order the smallest first: below 20 what is lost by waiting, below 40 the reader's own work
    /// @param title with its number: "3 demandes à renouveler avant deux mois"
    /// @param text why it matters, or what to do
    /// @param href the very things counted
    record Waiting(int order, String title, String text, String href) {}
}
