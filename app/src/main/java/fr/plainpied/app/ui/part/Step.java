package fr.plainpied.app.ui.part;

/// One of a few numbered steps told in words.
///
/// @param title localized
/// @param text one or two sentences
public record Step(String title, String text) {}
