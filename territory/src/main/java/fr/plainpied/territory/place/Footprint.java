package fr.plainpied.territory.place;

/// A real building of central Lorient, from OpenStreetMap: only where it stands and about how high it is.
///
/// @param heightM estimated, not surveyed
public record Footprint(long osmWay, Point centre, double heightM) {}
