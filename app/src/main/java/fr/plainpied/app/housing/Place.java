package fr.plainpied.app.housing;

/// A commune that has residences.
///
/// @param code INSEE code
/// @param name its official name
public record Place(String code, String name) {}
