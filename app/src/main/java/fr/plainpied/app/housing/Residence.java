package fr.plainpied.app.housing;

/// Where dwellings stand together, under one name and one landlord.
///
/// @param commune INSEE code
/// @param landlord name of the landlord
/// @param longitude WGS 84 degrees
/// @param latitude WGS 84 degrees
/// @param builtIn year of completion
public record Residence(
        String id,
        String name,
        String address,
        String postcode,
        String commune,
        String communeName,
        String landlord,
        boolean priorityDistrict,
        double longitude,
        double latitude,
        int builtIn) {}
