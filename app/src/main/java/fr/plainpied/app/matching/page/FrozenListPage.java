package fr.plainpied.app.matching.page;

import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.ListRow;
import java.util.List;
import java.util.Optional;

/// The frozen rankings of a dwelling.
///
/// @param empty shown when there is none
public record FrozenListPage(List<Crumb> crumbs, String eyebrow, List<ListRow> rows, Optional<EmptyState> empty) {
    public FrozenListPage {
        rows = List.copyOf(rows);
    }
}
