package fr.plainpied.territory.stock;

import fr.plainpied.territory.place.Period;
import fr.plainpied.territory.place.Point;
import java.util.List;

/// An invented residence in a real commune: one landlord, one period, one or several entrances or houses.
///
/// @param id unique in the territory
/// @param name visibly invented, unique in its commune
/// @param commune INSEE code
/// @param priorityDistrict in a priority district of the town policy, in the real proportion of the commune
/// @param address visibly invented street
/// @param position inside the commune; on a real building for central Lorient
/// @param osmWay OpenStreetMap way of that building, 0 when there is none
/// @param builtIn year of completion
/// @param known values of the site: they hold for all its dwellings
public record Residence(
        String id,
        String name,
        Landlord landlord,
        String commune,
        boolean priorityDistrict,
        String address,
        Point position,
        long osmWay,
        Period period,
        int builtIn,
        List<KnownValue> known) {

    public Residence {
        known = List.copyOf(known);
    }
}
