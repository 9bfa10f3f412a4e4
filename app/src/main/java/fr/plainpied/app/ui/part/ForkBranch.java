package fr.plainpied.app.ui.part;

import fr.plainpied.app.ui.VerdictTag;

/// One way the answer could go: if this is found, then that verdict.
///
/// @param condition what would have to be true, localized and short
/// @param verdict what the answer would be
/// @param text what follows: works, cost, time, the smallest change
public record ForkBranch(String condition, VerdictTag verdict, String text) {}
