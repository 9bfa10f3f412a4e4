package fr.plainpied.app.needs;

/// One person among all: ids of persons are unique within their household only.
record PersonKey(String request, String person) {}
