package fr.plainpied.territory.demand;

/// The main reason of a request, as the national form asks it.
public enum Motive {
    PRECARIOUS_HOUSING,
    TOO_SMALL,
    RENT_TOO_HIGH,
    NEIGHBOURHOOD,
    HEALTH_OR_DISABILITY,
    OTHER
}
