package fr.plainpied.app.ui.form;

/// One line of a drop-down list.
///
/// @param value sent with the form
/// @param label shown, localized
public record Option(String value, String label) {}
