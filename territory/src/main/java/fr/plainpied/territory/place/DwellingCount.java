package fr.plainpied.territory.place;

/// How many real social dwellings of one kind a commune had on 1 January 2019.
///
/// @param commune INSEE code
/// @param rooms main rooms, 5 meaning 5 and more
/// @param house a house of its own rather than a flat
/// @param priorityDistrict in a priority district of the town policy (QPV)
public record DwellingCount(
        String commune, Period period, int rooms, boolean house, boolean priorityDistrict, int dwellings) {}
