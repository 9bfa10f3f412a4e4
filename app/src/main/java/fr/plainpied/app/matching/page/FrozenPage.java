package fr.plainpied.app.matching.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.figure.Ribbon;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Table;
import java.util.List;
import java.util.Optional;

/// A frozen ranking as it is shown.
///
/// @param setting what it was computed with
/// @param ribbon the answers of all that were compared that day
/// @param places those of this page the reader may see
/// @param replay what came of computing it again, when that was asked
public record FrozenPage(
        Head head,
        FactList setting,
        Ribbon ribbon,
        Table places,
        Pagination pages,
        List<Action> actions,
        Optional<Replayed> replay) {
    public FrozenPage {
        actions = List.copyOf(actions);
    }

    /// @param eyebrow the dwelling
    public record Head(List<Crumb> crumbs, String eyebrow, String title, String lead) {}

    /// What came of computing a ranking again.
    ///
    /// @param bytes whether the answer is the same
    /// @param since whether anything changed since, and whether it matters
    /// @param dwelling values of the dwelling that are not what they were
    /// @param requests requests that are not what they were
    /// @param outcomes who would stand elsewhere; empty when nobody would
    public record Replayed(
            Notice bytes, Notice since, FactList dwelling, FactList requests, Optional<Table> outcomes) {}
}
