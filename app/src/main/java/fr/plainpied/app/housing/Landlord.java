package fr.plainpied.app.housing;

/// A social landlord whose dwellings the reader may see.
///
/// @param code short and lasting, for addresses
public record Landlord(String code, String name) {}
