package fr.plainpied.app.housing;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Words;
import java.util.Optional;

/// What another module offers to do about a dwelling: shown on its page. A module declares one bean of this type; the
/// page gathers them all.
@FunctionalInterface
public interface DwellingAction {
    /// The action for whoever reads the page, empty when there is none for them.
    Optional<Action> about(DwellingSummary dwelling, Words words);
}
