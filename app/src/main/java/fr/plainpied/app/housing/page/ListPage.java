package fr.plainpied.app.housing.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Table;
import java.util.List;

/// A list of residences or of dwellings, with its filters.
///
/// @param title the whole page's
/// @param lead what the reader sees, in one sentence
/// @param count how many there are, in words
/// @param empty shown in place of the table when nothing matches
/// @param downloads the same list as files
public record ListPage(
        String title,
        String lead,
        String count,
        FilterForm filter,
        Table table,
        EmptyState empty,
        Pagination pages,
        List<Action> downloads) {
    public ListPage {
        downloads = List.copyOf(downloads);
    }
}
