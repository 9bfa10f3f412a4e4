package fr.plainpied.app.matching.draft;

import java.util.List;

/// What changed between the day a draft was made and today.
///
/// @param homesGone homes of the draft that are not free any more
/// @param homesChanged homes of the draft of which a value or a term changed
/// @param householdsGone requests named in the draft that are there no more
/// @param householdsChanged requests named in the draft that changed
/// @param others whether other requests came, went or changed
public record Since(
        List<String> homesGone,
        List<String> homesChanged,
        List<String> householdsGone,
        List<String> householdsChanged,
        boolean others) {
    public Since {
        homesGone = List.copyOf(homesGone);
        homesChanged = List.copyOf(homesChanged);
        householdsGone = List.copyOf(householdsGone);
        householdsChanged = List.copyOf(householdsChanged);
    }

    /// Whether everything is as it was.
    public boolean nothing() {
        return !others
                && homesGone.isEmpty()
                && homesChanged.isEmpty()
                && householdsGone.isEmpty()
                && householdsChanged.isEmpty();
    }
}
