package fr.plainpied.app.housing;

/// A commune that has dwellings.
///
/// @param code INSEE code
/// @param name its official name
/// @param dwellings how many the reader may see
public record Place(String code, String name, int dwellings) {}
