package fr.plainpied.app.housing;

import java.time.Instant;

/// Many dwellings came at once: whoever keeps something about all of them reads them again.
///
/// @param count how many
public record DwellingsImported(int count, Instant recordedAt) {}
