package fr.plainpied.app.needs.page;

import fr.plainpied.app.ui.part.FactList;

/// The lines of one strength, with what that strength means.
///
/// @param title localized
/// @param meaning localized
public record NeedGroup(String title, String meaning, FactList lines) {}
