package fr.plainpied.app.ui;

/// One step of the breadcrumb above a page; the page itself is not in it, its title closes the trail.
///
/// @param label what the step is called, localized
/// @param href where it leads
public record Crumb(String label, String href) {}
