package fr.plainpied.app.ui.form;

/// A commune that can be picked.
///
/// @param code its INSEE code, five characters
/// @param name its official name
public record Commune(String code, String name) {}
