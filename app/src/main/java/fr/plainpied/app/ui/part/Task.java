package fr.plainpied.app.ui.part;

import fr.plainpied.app.ui.Tag;
import java.util.Optional;

/// One line of a task list: a part of a long piece of work that can be done in any order and left at any time.
///
/// @param label what is to be done, localized
/// @param href where it is done; empty when it cannot be begun yet, and the hint then says why
/// @param hint empty when the label is enough
/// @param state done, going on, to do
public record Task(String label, Optional<String> href, String hint, Tag state) {
    /// A task that can be opened.
    public static Task of(String label, String href, Tag state) {
        return new Task(label, Optional.of(href), "", state);
    }

    /// A task that has to wait.
    public static Task waiting(String label, String why, Tag state) {
        return new Task(label, Optional.empty(), why, state);
    }
}
