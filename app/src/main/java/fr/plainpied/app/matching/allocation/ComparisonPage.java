package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.part.Table;
import java.util.List;
import java.util.Optional;

/// Two drafts side by side.
///
/// @param same said when nothing moves from one to the other
/// @param asked what was not asked for alike
/// @param worth each line of what they are worth
/// @param moves homes that are not proposed to the same household
public record ComparisonPage(
        DraftPage.Head head,
        Optional<Notice> same,
        Optional<Table> asked,
        Table worth,
        Optional<Table> moves,
        List<Action> actions) {
    public ComparisonPage {
        actions = List.copyOf(actions);
    }
}
