package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;

/// Where an edition of the catalogue meets the rules of the engine: the criteria that the rules name, by index, with
/// its tables of works. Made once for an edition.
final class Rules {

    /// What decides whether a line on a criterion applies.
    enum Family {
        PLAIN,
        ROUTE,
        LIFT,
        RAMP,
        BEHIND_HALL_DOOR,
        STAIR_RAILS,
        STREET_RAILS,
        SHOWER,
        OUTDOOR_THRESHOLD,
        HOIST_LOAD
    }

    final Catalogue catalogue;
    final int route;
    final int ramp;
    final int streetSteps;
    final int hallToLift;
    final int liftToDwelling;
    final int hallToDwelling;
    final int lift;
    final int privateEntrance;
    final int stairRails;
    final int streetRails;
    final int washing;
    final int showerWidth;
    final int showerLength;
    final int showerSeat;
    final int outdoor;
    final int hoist;
    final int bath;
    /// A bit for each kind of washing with a level shower.
    final int levelShowers;
    final int stoveCutoff;
    final int good;
    final int assignedParking;
    final int noOutdoor;
    final int hoistImpossible;
    final Family[] family;
    final WorkTables tables;

    Rules(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.route = catalogue.routeSteps().index();
        this.ramp = index("street_to_hall_ramp");
        this.streetSteps = index("street_to_hall_steps");
        this.hallToLift = index("hall_to_lift_steps");
        this.liftToDwelling = index("lift_to_dwelling_steps");
        this.hallToDwelling = index("hall_to_dwelling_steps");
        this.lift = index("lift");
        this.privateEntrance = index("private_entrance");
        this.stairRails = index("stair_rails");
        this.streetRails = index("street_to_hall_rails");
        this.washing = index("washing");
        this.showerWidth = index("shower_width_mm");
        this.showerLength = index("shower_length_mm");
        this.showerSeat = index("shower_seat");
        this.outdoor = index("outdoor");
        this.hoist = index("hoist");
        this.bath = rank("washing", "bath");
        this.levelShowers = 1 << rank("washing", "shower_level") | 1 << rank("washing", "bath_and_shower_level");
        this.stoveCutoff = 1 << rank("safety_fittings", "stove_cutoff");
        this.good = rank("sound_insulation", "good");
        this.assignedParking = rank("pmr_parking", "assigned");
        this.noOutdoor = rank("outdoor", "none");
        this.hoistImpossible = rank("hoist", "impossible");
        this.family = families();
        this.tables = new WorkTables(catalogue, new int[] {streetSteps, hallToLift, liftToDwelling, hallToDwelling});
    }

    int index(String code) {
        return catalogue.criterion(code).index();
    }

    private int rank(String code, String word) {
        return catalogue.criterion(code).values().indexOf(word);
    }

    private Family[] families() {
        Family[] families = new Family[route + 1];
        for (Criterion criterion : catalogue.criteria()) {
            families[criterion.index()] = family(criterion.code());
        }
        families[route] = Family.ROUTE;
        return families;
    }

    private static Family family(String code) {
        if (code.startsWith("lift_") && !code.equals("lift_to_dwelling_steps")) {
            return Family.LIFT;
        }
        if (code.startsWith("street_to_hall_ramp_")) {
            return Family.RAMP;
        }
        if (code.startsWith("hall_door_") || code.startsWith("intercom")) {
            return Family.BEHIND_HALL_DOOR;
        }
        if (code.startsWith("shower_")) {
            return Family.SHOWER;
        }
        return switch (code) {
            case "services_reachable", "common_light_contrast" -> Family.BEHIND_HALL_DOOR;
            case "stair_rails" -> Family.STAIR_RAILS;
            case "street_to_hall_rails" -> Family.STREET_RAILS;
            case "outdoor_threshold_mm" -> Family.OUTDOOR_THRESHOLD;
            case "hoist_load_kg" -> Family.HOIST_LOAD;
            default -> Family.PLAIN;
        };
    }

    boolean isRoutePart(int criterion) {
        return criterion == route
                || criterion == ramp
                || criterion == streetSteps
                || criterion == hallToLift
                || criterion == liftToDwelling
                || criterion == hallToDwelling;
    }

    boolean isWashing(int criterion) {
        return criterion == washing || family[criterion] == Family.SHOWER;
    }
}
