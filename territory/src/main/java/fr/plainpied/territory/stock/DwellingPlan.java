package fr.plainpied.territory.stock;

/// A dwelling in its building, before its inside is drawn.
///
/// @param number of the door, from 1
/// @param outside values of the site, of the building and of the way in
record DwellingPlan(String id, BuildingPlan building, BuildingPlan.Slot slot, int number, Values outside) {

    ResidencePlan residence() {
        return building.residence();
    }

    /// Steps on the best way from the street to the door: the rule of the kernel's `route_steps`, all values known.
    int routeSteps() {
        int street = outside.isYes("street_to_hall_ramp") ? 0 : outside.of("street_to_hall_steps");
        if (outside.isYes("private_entrance")) {
            return street;
        }
        int stairs = outside.of("hall_to_dwelling_steps");
        if (!outside.isYes("lift")) {
            return street + stairs;
        }
        return street + Math.min(stairs, outside.of("hall_to_lift_steps") + outside.of("lift_to_dwelling_steps"));
    }

    /// Built under the law of 2005 and reached without a step: it must be accessible.
    boolean mustBeAccessible() {
        return residence().underLaw2005() && routeSteps() == 0;
    }
}
