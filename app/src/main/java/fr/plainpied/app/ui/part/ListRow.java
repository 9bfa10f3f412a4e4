package fr.plainpied.app.ui.part;

import fr.plainpied.app.ui.VerdictTag;
import java.util.Optional;

/// One line of a list of things to open: a title that leads to it and what matters about it.
///
/// @param verdict above the title, when the line is about a pair
/// @param title localized
/// @param href where the thing is; empty when it cannot be opened
/// @param text one or two sentences
/// @param note who or when, in small; empty for none
public record ListRow(Optional<VerdictTag> verdict, String title, Optional<String> href, String text, String note) {
    /// A line that opens something.
    public static ListRow of(String title, String href, String text) {
        return new ListRow(Optional.empty(), title, Optional.of(href), text, "");
    }

    public ListRow verdict(VerdictTag above) {
        return new ListRow(Optional.of(above), title, href, text, note);
    }

    public ListRow note(String small) {
        return new ListRow(verdict, title, href, text, small);
    }
}
