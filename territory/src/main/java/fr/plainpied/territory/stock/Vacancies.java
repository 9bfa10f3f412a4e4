package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides which dwellings are free or soon to be.
///
/// Vacant: 1.35 % (SDES, agglomération, 2019). Notice given: a yearly turnover of 10.94 % (same source) with notices
/// that
/// run for two months on average (hypothesis). Free dwellings are picked evenly along the stock sorted by what it
/// offers, so that a small demonstration has some of each kind.
final class Vacancies {

    static final double VACANT = 0.0135;
    static final double NOTICE = 0.1094 * 2 / 12;

    private final Map<String, State> free = new HashMap<>();

    /// The state of a dwelling and the day it becomes available.
    record State(Occupancy occupancy, Optional<LocalDate> availableFrom) {
        static final State LET = new State(Occupancy.LET, Optional.empty());
    }

    Vacancies(List<DwellingPlan> dwellings, AccessQuota quota, long seed, LocalDate today) {
        List<DwellingPlan> order = dwellings.stream()
                .sorted(Comparator.comparingInt((DwellingPlan plan) -> rank(plan, quota))
                        .thenComparingDouble(
                                plan -> Dice.of(seed, "vacancy", plan.id()).unit()))
                .toList();
        int vacant = (int) Math.round(order.size() * VACANT);
        int notice = (int) Math.round(order.size() * NOTICE);
        int all = vacant + notice;
        for (int rank = 0; rank < all; rank++) {
            DwellingPlan plan = order.get((int) ((2L * rank + 1) * order.size() / (2L * all)));
            boolean empty = (long) (rank + 1) * vacant / all > (long) rank * vacant / all;
            free.put(plan.id(), state(empty, today, Dice.of(seed, "free", plan.id())));
        }
    }

    private static int rank(DwellingPlan plan, AccessQuota quota) {
        int rank = quota.accessible(plan) ? 0 : plan.routeSteps() == 0 ? 2 : plan.routeSteps() <= 3 ? 4 : 6;
        return quota.adapted(plan) ? rank : rank + 1;
    }

    private static State state(boolean vacant, LocalDate today, Dice dice) {
        return vacant
                ? new State(Occupancy.VACANT, Optional.of(today.minusDays(Math.round(dice.logNormal(45, 0.8)))))
                : new State(Occupancy.NOTICE_GIVEN, Optional.of(today.plusDays(dice.between(5, 90))));
    }

    State of(DwellingPlan plan) {
        return free.getOrDefault(plan.id(), State.LET);
    }

    boolean emptied(DwellingPlan plan) {
        return free.containsKey(plan.id());
    }
}
