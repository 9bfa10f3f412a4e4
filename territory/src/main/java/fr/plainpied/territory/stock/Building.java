package fr.plainpied.territory.stock;

import java.util.List;

/// An entrance with its stairs and, perhaps, its lift; or a house.
///
/// @param id unique in the territory
/// @param entrance letter of the entrance or number of the house, unique in its residence
/// @param storeys above the ground floor
/// @param dwellings in the whole building, other owners' included
/// @param known values of the building: they hold for its dwellings
public record Building(
        String id,
        Residence residence,
        String entrance,
        boolean house,
        int storeys,
        int dwellings,
        List<KnownValue> known) {

    public Building {
        known = List.copyOf(known);
    }
}
