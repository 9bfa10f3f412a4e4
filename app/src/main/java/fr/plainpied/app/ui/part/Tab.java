package fr.plainpied.app.ui.part;

/// One of the views of a record; a tab is a link, so that it works with no script and can be kept in the address.
///
/// @param label localized
/// @param href the view's own address
/// @param current whether it is the one shown
public record Tab(String label, String href, boolean current) {}
