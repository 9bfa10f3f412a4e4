package fr.plainpied.formats.requests;

import fr.plainpied.kernel.adequacy.HousingRequest;

/// One request of a file.
///
/// @param line where it starts, from 1
public record RequestEntry(int line, HousingRequest request) {}
