package fr.plainpied.app.needs;

import fr.plainpied.kernel.criteria.Requirement;

/// A line that a professional added to the needs of a person, and still stands.
///
/// @param id names this line among all, for changing it or taking it away
/// @param person id within the household
public record AddedLine(long id, String person, Requirement requirement) {}
