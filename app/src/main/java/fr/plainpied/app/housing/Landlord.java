package fr.plainpied.app.housing;

/// A social landlord whose dwellings the reader may see.
///
/// @param code short and lasting, for addresses
/// @param dwellings how many it has here
public record Landlord(String code, String name, int dwellings) {}
