package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Table;
import java.util.List;
import java.util.Optional;

/// What the pages of exchanges show.
public sealed interface ExchangePage {
    /// A move of a story, told in one sentence.
    ///
    /// @param suits why the new home suits
    /// @param checks what must still be done before; each may break the story
    record Step(String title, VerdictTag verdict, String suits, List<String> checks, List<Action> actions) {
        public Step {
            checks = List.copyOf(checks);
            actions = List.copyOf(actions);
        }
    }

    /// Moves that happen together or not at all.
    ///
    /// @param end how it ends, and how many conditions hold it together
    record Story(String id, String title, List<Step> steps, List<String> end) {
        public Story {
            steps = List.copyOf(steps);
            end = List.copyOf(end);
        }
    }

    /// A draft that is done.
    ///
    /// @param empty shown when nobody can move
    record Plan(
            DraftPage.Head head,
            List<Notice> notices,
            FactList worth,
            String proof,
            List<Story> stories,
            Optional<EmptyState> empty,
            Pagination pages,
            FactList setting,
            List<Action> files,
            List<Action> actions)
            implements ExchangePage {
        public Plan {
            notices = List.copyOf(notices);
            stories = List.copyOf(stories);
            files = List.copyOf(files);
            actions = List.copyOf(actions);
        }
    }

    /// The best plan once a household has withdrawn.
    ///
    /// @param undone titles of the stories that no longer hold
    /// @param instead the stories that take their place
    record Without(
            DraftPage.Head head,
            String sentence,
            Table worth,
            List<String> undone,
            List<Story> instead,
            String kept,
            Action back)
            implements ExchangePage {
        public Without {
            undone = List.copyOf(undone);
            instead = List.copyOf(instead);
        }
    }

    /// What somebody may know who may not know who moves.
    record Counts(DraftPage.Head head, Notice notice, FactList counts) implements ExchangePage {}
}
