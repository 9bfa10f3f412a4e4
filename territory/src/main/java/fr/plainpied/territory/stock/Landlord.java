package fr.plainpied.territory.stock;

/// An invented social landlord. Its name says so.
///
/// @param id unique in the territory
public record Landlord(String id, String name) {}
