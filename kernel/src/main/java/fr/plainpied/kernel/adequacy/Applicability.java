package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Criterion;

/// When a line does not apply, by what decides it (adequacy page, section 4).
final class Applicability {

    /// Whether a line applies to a dwelling.
    enum Applies {
        YES,
        NO,
        /// Not known: a line that is met is satisfied, any other is unknown.
        PERHAPS,
        /// Nobody knows whether there is a lift: a line on the lift is unknown whatever its value.
        LIFT_UNKNOWN
    }

    private Applicability() {}

    static Applies of(Rules rules, int criterion, int limit, int[] values, WayIn way) {
        return switch (rules.family[criterion]) {
            case PLAIN, ROUTE -> Applies.YES;
            case LIFT -> lift(limit, way);
            case RAMP -> ramp(limit, way);
            case BEHIND_HALL_DOOR -> unless(way.privateEntrance, WayIn.YES);
            case STAIR_RAILS -> stairRails(way);
            case STREET_RAILS -> unless(values[rules.streetSteps], 0);
            case SHOWER -> unless(values[rules.washing], rules.bath);
            case OUTDOOR_THRESHOLD -> unless(values[rules.outdoor], rules.noOutdoor);
            case HOIST_LOAD -> unless(values[rules.hoist], rules.hoistImpossible);
        };
    }

    private static Applies unless(int value, int excluding) {
        return value == Criterion.UNKNOWN ? Applies.PERHAPS : value == excluding ? Applies.NO : Applies.YES;
    }

    private static Applies lift(int limit, WayIn way) {
        boolean limited = limit != HouseholdNeeds.NO_LIMIT;
        if (way.privateEntrance == WayIn.YES
                || way.lift == WayIn.NO
                || (limited && way.streetHigh() + way.stairsHigh <= limit)) {
            return Applies.NO;
        }
        if (way.lift == Criterion.UNKNOWN) {
            return Applies.LIFT_UNKNOWN;
        }
        boolean perhapsByStairs = limited && way.streetLow() + way.stairsLow <= limit;
        return way.privateEntrance == Criterion.UNKNOWN || perhapsByStairs ? Applies.PERHAPS : Applies.YES;
    }

    private static Applies ramp(int limit, WayIn way) {
        boolean limited = limit != HouseholdNeeds.NO_LIMIT;
        if (way.ramp == WayIn.NO || (limited && way.stepsHigh <= limit)) {
            return Applies.NO;
        }
        boolean perhapsWithin = limited && way.stepsLow <= limit;
        return way.ramp == Criterion.UNKNOWN || perhapsWithin ? Applies.PERHAPS : Applies.YES;
    }

    /// At equal steps the lift is the best way.
    private static Applies stairRails(WayIn way) {
        if (way.privateEntrance == WayIn.YES
                || way.stairsHigh == 0
                || (way.lift == WayIn.YES && way.liftHigh <= way.stairsLow)) {
            return Applies.NO;
        }
        boolean bySteps = way.stairsLow >= 1 && (way.lift == WayIn.NO || way.liftLow > way.stairsHigh);
        return way.privateEntrance == WayIn.NO && bySteps ? Applies.YES : Applies.PERHAPS;
    }
}
