package fr.plainpied.territory.place;

import java.util.List;

/// A real commune, with the public figures the generator starts from.
///
/// @param code INSEE code
/// @param zone123 zone of the housing-aid rent ceilings, 1 to 3
/// @param ages share of the inhabitants aged 0-14, 15-24, 25-39, 40-54, 55-64, 65-79, 80 and over
/// @param householdSize mean persons per household, all tenures
/// @param withoutCar share of the households that have no car
/// @param farFromFood share of the buildings with no food shop within 20 minutes on foot or by bus
/// @param farFromCare the same for health services
/// @param nearStop share of the buildings within 500 m of a stop
/// @param centre approximate middle of the town
public record Commune(
        String code,
        String name,
        String postcode,
        int population,
        String zoneAbc,
        int zone123,
        List<Double> ages,
        double householdSize,
        double withoutCar,
        double farFromFood,
        double farFromCare,
        double nearStop,
        Point centre,
        Contour contour) {

    public Commune {
        ages = List.copyOf(ages);
    }
}
