package fr.plainpied.app.needs;

/// The lines of a household were changed. What was computed with the version before is out of date.
///
/// @param request its id
/// @param version of the file after the change
public record RequirementsChanged(String request, long version) {}
