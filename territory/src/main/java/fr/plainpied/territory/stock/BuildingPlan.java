package fr.plainpied.territory.stock;

import java.util.List;

/// An entrance or a house before anything inside is drawn.
///
/// @param storeys above the ground floor
/// @param dwellings in the whole building, other owners' included
/// @param slots where each of the landlord's dwellings is
record BuildingPlan(String id, ResidencePlan residence, String entrance, int storeys, int dwellings, List<Slot> slots) {

    /// A dwelling's place: 0 is the ground floor.
    record Slot(int rooms, int storey) {}

    BuildingPlan {
        slots = List.copyOf(slots);
    }

    boolean house() {
        return residence.house();
    }
}
