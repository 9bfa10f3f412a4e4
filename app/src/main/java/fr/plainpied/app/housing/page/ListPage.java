package fr.plainpied.app.housing.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Table;
import java.util.List;

/// A list of residences or of dwellings, with its filters.
///
/// @param name the title with the page of the list, for the window and for assistive tools
/// @param count how many there are, in words
/// @param empty shown in place of the table when nothing matches
/// @param downloads the same list as files
public record ListPage(
        Head head,
        String name,
        String count,
        FilterForm filter,
        Table table,
        EmptyState empty,
        Pagination pages,
        List<Action> downloads) {
    public ListPage {
        downloads = List.copyOf(downloads);
    }

    /// What the list is of.
    ///
    /// @param eyebrow the landlord, for the list of one residence; empty otherwise
    /// @param lead what the reader sees, in one sentence
    public record Head(List<Crumb> crumbs, String eyebrow, String title, String lead) {}
}
