package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.WorkEffect;
import fr.plainpied.kernel.explain.Outcome;

/// One reading of a household's lines against one set of values: outcomes and works of every line. It is scratch
/// space, reused from pair to pair so that an assessment allocates next to nothing; for one thread at a time.
final class Pass {

    private static final int NEW_SHOWER_WIDTH_MM = 900;
    private static final int NEW_SHOWER_LENGTH_MM = 1200;
    private static final int NO_WORK = -1;

    private final Rules rules;
    private int[] values;
    private WayIn way;
    private Offers offers;
    private HouseholdNeeds needs = HouseholdNeeds.NOTHING;
    /// Outcomes before any work; kept apart because works must not break what is met today.
    private Outcome[] today = new Outcome[64];
    Outcome[] outcome = new Outcome[64];
    /// Works of each line, a bit each.
    long[] works = new long[64];
    /// The washing work that the must lines need, then the one that any line needs; [#NO_WORK] without.
    private int mustWashingWork;
    private int anyWashingWork;

    Pass(Rules rules, Offers offers) {
        this.rules = rules;
        this.offers = offers;
        this.values = Grid.unknown(rules.catalogue).toArray();
        this.way = WayIn.of(rules, values);
    }

    void run(PreparedDwelling dwelling, HouseholdNeeds household) {
        run(dwelling.values, dwelling.wayIn, dwelling.offers, household);
    }

    void run(int[] newValues, WayIn newWay, Offers newOffers, HouseholdNeeds household) {
        values = newValues;
        way = newWay;
        offers = newOffers;
        needs = household;
        if (outcome.length < needs.size) {
            today = new Outcome[needs.size];
            outcome = new Outcome[needs.size];
            works = new long[needs.size];
        }
        for (int line = 0; line < needs.size; line++) {
            today[line] = today(line);
        }
        planWashing();
        for (int line = 0; line < needs.size; line++) {
            works[line] = 0;
            outcome[line] = afterWorks(line);
        }
    }

    private Outcome today(int line) {
        int criterion = needs.criterion[line];
        if (criterion == rules.route) {
            return routeToday(line);
        }
        int value = values[criterion];
        return switch (Applicability.of(rules, criterion, needs.limit[line], values, way)) {
            case NO -> Outcome.NOT_APPLICABLE;
            case LIFT_UNKNOWN -> Outcome.UNKNOWN;
            case PERHAPS -> needs.accepts(line, value) ? Outcome.SATISFIED : Outcome.UNKNOWN;
            case YES ->
                value == Criterion.UNKNOWN
                        ? Outcome.UNKNOWN
                        : needs.accepts(line, value) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
        };
    }

    private Outcome routeToday(int line) {
        int asked = needs.operand[line];
        int low = way.low();
        int high = way.high();
        return switch (needs.comparator[line]) {
            case AT_MOST -> high <= asked ? Outcome.SATISFIED : low > asked ? Outcome.NOT_SATISFIED : Outcome.UNKNOWN;
            case AT_LEAST -> low >= asked ? Outcome.SATISFIED : high < asked ? Outcome.NOT_SATISFIED : Outcome.UNKNOWN;
            default ->
                low == asked && high == asked
                        ? Outcome.SATISFIED
                        : asked < low || asked > high ? Outcome.NOT_SATISFIED : Outcome.UNKNOWN;
        };
    }

    private void planWashing() {
        mustWashingWork = NO_WORK;
        anyWashingWork = NO_WORK;
        if (!needs.hasWashing) {
            return;
        }
        for (int line = 0; line < needs.size; line++) {
            if (needs.criterion[line] == rules.washing && today[line] == Outcome.NOT_SATISFIED) {
                int work = cheapest(line, values[rules.washing]);
                mustWashingWork = needs.must[line] ? cheaper(mustWashingWork, work) : mustWashingWork;
                anyWashingWork = cheaper(anyWashingWork, work);
            }
        }
    }

    private Outcome afterWorks(int line) {
        int criterion = needs.criterion[line];
        if (criterion == rules.route) {
            return route(line);
        }
        if (rules.family[criterion] == Rules.Family.SHOWER) {
            int washingWork = mustWashingWork != NO_WORK || needs.must[line] ? mustWashingWork : anyWashingWork;
            if (washingWork != NO_WORK) {
                return inNewShower(line, washingWork);
            }
        }
        return today[line] == Outcome.NOT_SATISFIED ? withOneWork(line, values[criterion], 0) : today[line];
    }

    private Outcome withOneWork(int line, int value, long before) {
        int work = cheapest(line, value);
        if (work == NO_WORK) {
            return Outcome.NOT_SATISFIED;
        }
        works[line] = before | 1L << work;
        return Outcome.SATISFIED_AFTER_WORKS;
    }

    private Outcome inNewShower(int line, int washingWork) {
        if (today[line] == Outcome.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        int value = inNewShower(needs.criterion[line]);
        if (value == Criterion.UNKNOWN ? metByAnyNewShower(line) : needs.accepts(line, value)) {
            works[line] = today[line] == Outcome.SATISFIED ? 0 : 1L << washingWork;
            return today[line] == Outcome.SATISFIED ? Outcome.SATISFIED : Outcome.SATISFIED_AFTER_WORKS;
        }
        return value == Criterion.UNKNOWN ? Outcome.UNKNOWN : withOneWork(line, value, 1L << washingWork);
    }

    /// A new level shower is as large as today's and at least 900 x 1200; it has no seat when it replaces a bath.
    private int inNewShower(int criterion) {
        int value = values[criterion];
        if (criterion == rules.showerSeat) {
            return values[rules.washing] == rules.bath ? 0 : value;
        }
        return value == Criterion.UNKNOWN ? value : Math.max(value, leastInNewShower(criterion));
    }

    private int leastInNewShower(int criterion) {
        return criterion == rules.showerWidth
                ? NEW_SHOWER_WIDTH_MM
                : criterion == rules.showerLength ? NEW_SHOWER_LENGTH_MM : 0;
    }

    /// Nobody knows the size of a shower that is not there yet; the least it will have may be enough.
    private boolean metByAnyNewShower(int line) {
        return needs.comparator[line] == Comparator.AT_LEAST
                && needs.operand[line] <= leastInNewShower(needs.criterion[line]);
    }

    private int cheapest(int line, int value) {
        int criterion = needs.criterion[line];
        int best = NO_WORK;
        int[] candidates = rules.tables.worksOn[criterion];
        for (int rank = 0; rank < candidates.length; rank++) {
            int work = candidates[rank];
            WorkEffect effect = rules.tables.effectsOn[criterion][rank];
            if (offers.possible[work]
                    && (offers.fromAnything[work] || effect.startsFrom(value))
                    && needs.accepts(line, effect.reached(value))
                    && !breaks(work)) {
                best = cheaper(best, work);
            }
        }
        return best;
    }

    private int cheaper(int best, int work) {
        if (best == NO_WORK || work == NO_WORK) {
            return best == NO_WORK ? work : best;
        }
        int byCost = Long.compare(offers.lowCents[work], offers.lowCents[best]);
        return byCost < 0 || (byCost == 0 && rules.tables.codeRank[work] < rules.tables.codeRank[best]) ? work : best;
    }

    /// Whether a work would undo a must line of the household that is met today.
    private boolean breaks(int work) {
        for (WorkEffect effect : rules.tables.effectsOf[work]) {
            for (int line = 0; line < needs.size; line++) {
                if (needs.must[line] && today[line] == Outcome.SATISFIED && undoes(effect, line)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean undoes(WorkEffect effect, int line) {
        int changed = effect.criterion().index();
        int asked = needs.criterion[line];
        if (asked == changed) {
            return !needs.accepts(line, effect.reached(values[changed]));
        }
        boolean renewsShower = changed == rules.washing && rules.family[asked] == Rules.Family.SHOWER;
        return renewsShower && !needs.accepts(line, inNewShower(asked));
    }

    private Outcome route(int line) {
        if (today[line] == Outcome.SATISFIED || needs.comparator[line] != Comparator.AT_MOST) {
            return today[line];
        }
        long offered = 0;
        for (int work : rules.tables.routeWorks) {
            offered |= offers.possible[work] && !breaks(work) ? 1L << work : 0;
        }
        RouteWorks route = new RouteWorks(rules, values, way, offers, offered);
        long best = route.cheapestWithin(needs.operand[line]);
        if (best != 0) {
            works[line] = best;
            return Outcome.SATISFIED_AFTER_WORKS;
        }
        return today[line] == Outcome.NOT_SATISFIED && route.leastPossible() > needs.operand[line]
                ? Outcome.NOT_SATISFIED
                : Outcome.UNKNOWN;
    }
}
