package fr.plainpied.formats.requests;

import fr.plainpied.kernel.adequacy.HousingRequest;
import java.util.Optional;

/// One request of a file.
///
/// @param line where it starts, from 1
/// @param presentDwelling id of the social home the household lives in, as in the file of dwellings
public record RequestEntry(int line, HousingRequest request, Optional<String> presentDwelling) {}
