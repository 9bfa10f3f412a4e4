package fr.plainpied.territory.stock;

import java.util.List;

/// An invented social landlord. Its name says so.
///
/// @param id unique in the territory
public record Landlord(String id, String name) {
    /// Those of every territory, the largest first. The same as in a generated stock, without generating one.
    public static List<Landlord> all() {
        return LandlordProfile.ALL.stream().map(LandlordProfile::landlord).toList();
    }
}
