package fr.plainpied.territory.stock;

import java.util.List;

/// How large an invented landlord is and how well it knows its stock.
///
/// @param share of the territory's dwellings
/// @param register how often its property file holds what such files hold
/// @param buildings share of its entrances that somebody visited with the grid in hand
/// @param visits share of its dwellings seen by its staff, without measuring much
/// @param surveys share of its dwellings measured room by room
/// @param plans share of its recent buildings whose plans were read
/// @param adaptability share of its dwellings with an adaptability survey
record LandlordProfile(
        Landlord landlord,
        double share,
        double register,
        double buildings,
        double visits,
        double surveys,
        double plans,
        double adaptability) {

    /// Hypothesis, without a source: landlords differ widely. Only 14 % have a dedicated service (ANCOLS 2024), so one
    /// small landlord in six knows nearly everything.
    static final List<LandlordProfile> ALL = List.of(
            of("rivages", "Rivages Habitat (fictif)", 0.45, 0.97, 0.62, 0.28, 0.05, 0.55, 0.03),
            of("blavet", "Blavet Logis (fictif)", 0.21, 0.93, 0.45, 0.20, 0.03, 0.35, 0.02),
            of("ajoncs", "Office des Ajoncs (fictif)", 0.14, 0.90, 0.30, 0.12, 0.02, 0.30, 0.01),
            of("scorff", "Scorff Toits Solidaires (fictif)", 0.10, 0.98, 0.85, 0.50, 0.18, 0.80, 0.08),
            of("dunes", "Foyer des Dunes (fictif)", 0.07, 0.80, 0.12, 0.06, 0.01, 0.15, 0.00),
            of("seuil", "Seuil Ouvert (association fictive)", 0.03, 1.00, 1.00, 0.95, 0.75, 1.00, 0.35));

    private static LandlordProfile of(
            String id,
            String name,
            double share,
            double register,
            double buildings,
            double visits,
            double surveys,
            double plans,
            double adaptability) {
        return new LandlordProfile(
                new Landlord(id, name), share, register, buildings, visits, surveys, plans, adaptability);
    }
}
