package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.RankedCandidate;
import fr.plainpied.app.ui.part.Table;
import java.util.List;
import java.util.Optional;

/// A draft that is done.
///
/// @param notices that nothing is decided, what changed since
/// @param worth what it is worth, line after line
/// @param proof whether nothing better exists, who is passed over
/// @param homes those of this page
/// @param left homes without a proposal, and why; empty when each has one
/// @param setting what it was computed with
public record AllocationPage(
        DraftPage.Head head,
        List<Notice> notices,
        FactList worth,
        List<String> proof,
        List<Home> homes,
        Pagination pages,
        Optional<Table> left,
        FactList setting,
        List<Action> files,
        List<Action> actions) {
    public AllocationPage {
        notices = List.copyOf(notices);
        proof = List.copyOf(proof);
        homes = List.copyOf(homes);
        files = List.copyOf(files);
        actions = List.copyOf(actions);
    }

    /// A home with its shortlist.
    ///
    /// @param proposed the household the home is proposed to; none when there is nobody
    /// @param others those who come after, in the order of the commission, and what it would take
    /// @param lack what the law says when candidates are lacking; empty when there are enough
    public record Home(
            String id,
            String title,
            String about,
            List<RankedCandidate> proposed,
            Optional<Table> others,
            String lack) {
        public Home {
            proposed = List.copyOf(proposed);
        }
    }
}
