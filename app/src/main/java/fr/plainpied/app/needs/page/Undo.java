package fr.plainpied.app.needs.page;

/// The way to undo what was just done, offered as long as nobody has touched the file since.
///
/// @param action where the form is posted
/// @param version of the file
public record Undo(String action, long version) {}
