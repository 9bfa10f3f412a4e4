package fr.plainpied.app.needs.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Tag;
import java.util.List;
import java.util.Optional;

/// One line of the needs as it is read.
///
/// @param need in plain words
/// @param why in the words of the person or of the catalogue; empty for those who may not know
/// @param tags how strong it is when it is not indispensable, from when it counts when it does not yet
/// @param source whose need it is, and who wrote it; empty when the page says so already
/// @param action to change it
public record NeedRow(String need, String why, List<Tag> tags, String source, Optional<Action> action) {
    public NeedRow {
        tags = List.copyOf(tags);
    }
}
