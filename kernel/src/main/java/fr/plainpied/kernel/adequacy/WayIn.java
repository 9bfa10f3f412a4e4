package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Criterion;

/// The way from the street to the dwelling's door, each part as a range when something is unknown.
final class WayIn {

    static final int NO = 0;
    static final int YES = 1;

    final int ramp;
    final int lift;
    final int privateEntrance;
    final int stepsLow;
    final int stepsHigh;
    final int liftLow;
    final int liftHigh;
    final int stairsLow;
    final int stairsHigh;

    private WayIn(int ramp, int lift, int privateEntrance, int[] ends) {
        this.ramp = ramp;
        this.lift = lift;
        this.privateEntrance = privateEntrance;
        this.stepsLow = ends[0];
        this.stepsHigh = ends[1];
        this.liftLow = ends[2] + ends[4];
        this.liftHigh = ends[3] + ends[5];
        this.stairsLow = ends[6];
        this.stairsHigh = ends[7];
    }

    static WayIn of(Rules rules, int[] values) {
        int[] ends = new int[8];
        put(rules, values, rules.streetSteps, ends, 0);
        put(rules, values, rules.hallToLift, ends, 2);
        put(rules, values, rules.liftToDwelling, ends, 4);
        put(rules, values, rules.hallToDwelling, ends, 6);
        return new WayIn(values[rules.ramp], values[rules.lift], values[rules.privateEntrance], ends);
    }

    private static void put(Rules rules, int[] values, int criterion, int[] ends, int at) {
        boolean unknown = values[criterion] == Criterion.UNKNOWN;
        ends[at] = unknown ? 0 : values[criterion];
        ends[at + 1] = unknown ? rules.catalogue.criteria().get(criterion).max() : values[criterion];
    }

    int streetLow() {
        return ramp == NO ? stepsLow : 0;
    }

    int streetHigh() {
        return ramp == YES ? 0 : stepsHigh;
    }

    private int insideLow() {
        if (privateEntrance == NO) {
            return lift == NO ? stairsLow : Math.min(liftLow, stairsLow);
        }
        return 0;
    }

    private int insideHigh() {
        if (privateEntrance == YES) {
            return 0;
        }
        return lift == YES ? Math.min(liftHigh, stairsHigh) : stairsHigh;
    }

    int low() {
        return streetLow() + insideLow();
    }

    int high() {
        return streetHigh() + insideHigh();
    }

    /// The most steps once works have brought some parts to other counts.
    ///
    /// @param street most steps from the street to the hall, after works
    /// @param byLift most steps by the lift, after works
    /// @param stairs most steps by the stairs, after works
    int highAfter(int street, int byLift, int stairs) {
        int outside = ramp == YES ? 0 : street;
        if (privateEntrance == YES) {
            return outside;
        }
        return outside + (lift == YES ? Math.min(byLift, stairs) : stairs);
    }

    /// The fewest steps once works have brought some parts to other counts, unknowns at their best.
    int lowAfter(int street, int byLift, int stairs) {
        int outside = ramp == NO ? street : 0;
        if (privateEntrance != NO) {
            return outside;
        }
        return outside + (lift == NO ? stairs : Math.min(byLift, stairs));
    }
}
