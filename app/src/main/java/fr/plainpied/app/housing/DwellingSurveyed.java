package fr.plainpied.app.housing;

import java.time.Instant;
import java.util.List;

/// A value was recorded, and may change what is true of these dwellings.
///
/// @param dwellings all those the value holds for: those of the site for a value of the site
/// @param criterion its code
public record DwellingSurveyed(List<String> dwellings, String criterion, Instant recordedAt) {
    public DwellingSurveyed {
        dwellings = List.copyOf(dwellings);
    }
}
