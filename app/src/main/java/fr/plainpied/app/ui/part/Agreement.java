package fr.plainpied.app.ui.part;

/// One consent of the person: what it allows, whether it is given, and the one gesture that gives or withdraws it.
///
/// @param title what is agreed to, localized
/// @param effect since when, and who sees what because of it
/// @param given whether it stands
/// @param gesture the words of the button
/// @param about what tells this button from its neighbours, read by assistive tools only
/// @param action where the form is posted
public record Agreement(String title, String effect, boolean given, String gesture, String about, String action) {}
