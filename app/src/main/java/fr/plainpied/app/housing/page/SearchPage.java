package fr.plainpied.app.housing.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.ListRow;
import java.util.List;
import java.util.Optional;

/// What was searched and what was found.
///
/// @param query as typed
/// @param groups of things found; empty before a search and when nothing was found
/// @param empty what to say when nothing was found; empty before a search
public record SearchPage(String query, List<Group> groups, Optional<EmptyState> empty) {
    /// Things of one kind.
    ///
    /// @param id unique on the page
    /// @param count how many there are in all, in words
    /// @param more leads to all of them, when not all are shown
    public record Group(String id, String title, String count, List<ListRow> rows, List<Action> more) {}
}
