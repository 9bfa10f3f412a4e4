package fr.plainpied.app.ui;

/// The token every POST form carries, so that no other site can send it in the reader's name.
///
/// @param parameter the name of the hidden field
/// @param token its value
public record Csrf(String parameter, String token) {}
