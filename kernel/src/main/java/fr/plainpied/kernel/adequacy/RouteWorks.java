package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.WorkEffect;

/// Works on the way in: which sets of them bring the steps within a limit. There are three in the catalogue, so every
/// set is tried.
final class RouteWorks {

    private final Rules rules;
    private final int[] values;
    private final WayIn way;
    private final Offers offers;
    private final long offered;

    /// @param offered the works that may be done here for this household, a bit each
    RouteWorks(Rules rules, int[] values, WayIn way, Offers offers, long offered) {
        this.rules = rules;
        this.values = values;
        this.way = way;
        this.offers = offers;
        this.offered = offered;
    }

    /// The cheapest set of works that surely brings the steps within the limit, then the smallest, then the first by
    /// code; 0 when there is none.
    long cheapestWithin(int limit) {
        long best = 0;
        for (int subset = 1; subset < 1 << rules.tables.routeWorks.length; subset++) {
            long works = works(subset);
            if ((works & ~offered) == 0 && highest(works) <= limit && (best == 0 || better(works, best))) {
                best = works;
            }
        }
        return best;
    }

    /// The fewest steps that works could leave if every unknown were at its best.
    int leastPossible() {
        int street = lowest(rules.streetSteps);
        int byLift = lowest(rules.hallToLift) + lowest(rules.liftToDwelling);
        return way.lowAfter(street, byLift, lowest(rules.hallToDwelling));
    }

    private long works(int subset) {
        long works = 0;
        for (int rank = 0; rank < rules.tables.routeWorks.length; rank++) {
            works |= (subset >> rank & 1) == 1 ? 1L << rules.tables.routeWorks[rank] : 0;
        }
        return works;
    }

    private int highest(long works) {
        int byLift = highest(rules.hallToLift, works) + highest(rules.liftToDwelling, works);
        return way.highAfter(highest(rules.streetSteps, works), byLift, highest(rules.hallToDwelling, works));
    }

    private int highest(int part, long works) {
        boolean unknown = values[part] == Criterion.UNKNOWN;
        int most = unknown ? rules.catalogue.criteria().get(part).max() : values[part];
        int reached = most;
        for (int rank = 0; rank < rules.tables.worksOn[part].length; rank++) {
            int work = rules.tables.worksOn[part][rank];
            WorkEffect effect = rules.tables.effectsOn[part][rank];
            if ((works >> work & 1) == 1 && startsFrom(work, effect, part)) {
                reached = Math.min(reached, effect.to());
            }
        }
        return reached;
    }

    private int lowest(int part) {
        if (values[part] == Criterion.UNKNOWN) {
            return 0;
        }
        return highest(part, offered);
    }

    private boolean startsFrom(int work, WorkEffect effect, int part) {
        return offers.fromAnything[work]
                || effect.from().isEmpty()
                || (values[part] != Criterion.UNKNOWN && effect.startsFrom(values[part]));
    }

    private boolean better(long works, long best) {
        int byCost = Long.compare(cost(works), cost(best));
        if (byCost != 0) {
            return byCost < 0;
        }
        int byCount = Long.bitCount(works) - Long.bitCount(best);
        return byCount != 0 ? byCount < 0 : lowestCode(works & ~best) < lowestCode(best & ~works);
    }

    private long cost(long works) {
        long cents = 0;
        for (long left = works; left != 0; left &= left - 1) {
            cents += offers.lowCents[Long.numberOfTrailingZeros(left)];
        }
        return cents;
    }

    private int lowestCode(long works) {
        int lowest = Integer.MAX_VALUE;
        for (long left = works; left != 0; left &= left - 1) {
            lowest = Math.min(lowest, rules.tables.codeRank[Long.numberOfTrailingZeros(left)]);
        }
        return lowest;
    }
}
