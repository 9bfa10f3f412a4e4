package fr.plainpied.app.ui.part;

import fr.plainpied.app.ui.Action;
import java.util.Optional;

/// What is shown where a list is empty: that it is, why, and what can be done.
///
/// @param title that there is nothing
/// @param text why, or until when
/// @param action what can be done about it
public record EmptyState(String title, String text, Optional<Action> action) {}
