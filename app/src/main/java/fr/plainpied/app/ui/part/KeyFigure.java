package fr.plainpied.app.ui.part;

/// One number that matters, and what it counts.
///
/// @param value written for reading
/// @param label what is counted; small numbers are masked before they come here
public record KeyFigure(String value, String label) {}
