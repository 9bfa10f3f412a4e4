package fr.plainpied.app.matching.draft;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.ListRow;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Progress;
import java.util.List;
import java.util.Optional;

/// What the pages of drafts show, of every kind.
public sealed interface DraftPage {
    /// @param eyebrow whose and when; empty for none
    record Head(List<Crumb> crumbs, String eyebrow, String title, String lead) {
        public Head {
            crumbs = List.copyOf(crumbs);
        }
    }

    /// The drafts of an organisation.
    ///
    /// @param actions the first makes a new one
    /// @param empty shown when there is none
    /// @param comparison how to set two of them side by side; empty with fewer than two
    record Listing(
            Head head,
            List<Action> actions,
            List<ListRow> rows,
            Optional<EmptyState> empty,
            Pagination pages,
            Optional<Comparing> comparison)
            implements DraftPage {
        public Listing {
            actions = List.copyOf(actions);
            rows = List.copyOf(rows);
        }
    }

    /// @param path where the form leads
    record Comparing(String path, Select one, Select other) {}

    /// A draft under way.
    ///
    /// @param follow asked now and then for what is new
    /// @param mark of what is shown: whoever knows it is sent nothing
    /// @param again the same page, for those without script
    /// @param stop where the form that stops it is posted
    record Following(Head head, Progress progress, String text, String follow, String mark, Action again, String stop)
            implements DraftPage {}

    /// A draft from which nothing came.
    record Ended(Head head, Notice why, List<Action> actions) implements DraftPage {
        public Ended {
            actions = List.copyOf(actions);
        }
    }

    /// Whether a draft is really to be deleted.
    ///
    /// @param delete where the form that deletes it is posted
    record Removal(Head head, String delete, Action keep) implements DraftPage {}
}
