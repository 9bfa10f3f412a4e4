package fr.plainpied.study.rights;

import fr.plainpied.kernel.entitlement.Benefit;
import java.util.ArrayList;
import java.util.List;

/// One household of a draw: what it has a right to and what it leaves.
///
/// @param standard euros a month and consumption unit with every right claimed, own resources included
/// @param rights one for each published rate, in their order
record Drawn(double standard, List<Right> rights) {

    private static final double MILLION = 1_000_000;

    /// One benefit of the household.
    ///
    /// @param unclaimed under the usual assumption
    /// @param euros a year left under the usual assumption
    /// @param low the same under the low one
    /// @param high the same under the high one
    record Right(boolean entitled, boolean unclaimed, double euros, double low, double high) {
        static final Right NONE = new Right(false, false, 0, 0, 0);
    }

    Drawn {
        rights = List.copyOf(rights);
    }

    boolean misses() {
        return rights.stream().anyMatch(Right::unclaimed);
    }

    double euros() {
        return rights.stream().mapToDouble(Right::euros).sum();
    }

    /// @param chances a number of [0, 1) for each rate: who does not claim under one assumption does not under a higher
    static Drawn of(List<TakeUp.Rate> rates, long[] amounts, List<Double> chances, double own, double units) {
        List<Right> rights = new ArrayList<>();
        for (int rank = 0; rank < rates.size(); rank++) {
            TakeUp.Rate rate = rates.get(rank);
            double amount = amounts[rate.benefit().slot()] / MILLION;
            rights.add(amount > 0 ? right(rate, amount, chances.get(rank)) : Right.NONE);
        }
        return new Drawn((own + monthly(amounts)) / units, rights);
    }

    private static Right right(TakeUp.Rate rate, double amount, double chance) {
        double year = yearly(rate.benefit(), amount);
        boolean unclaimed = chance < rate.unclaimed(Assumption.USUAL, amount);
        return new Right(
                true,
                unclaimed,
                unclaimed ? year : 0,
                chance < rate.unclaimed(Assumption.LOW, amount) ? year : 0,
                chance < rate.unclaimed(Assumption.HIGH, amount) ? year : 0);
    }

    private static double yearly(Benefit benefit, double amount) {
        return switch (benefit.every()) {
            case MONTH -> 12 * amount;
            case YEAR -> amount;
            case RIGHT, PRICE -> 0;
        };
    }

    private static double monthly(long[] amounts) {
        double sum = 0;
        for (Benefit benefit : Benefit.values()) {
            boolean income = benefit.every() == Benefit.Every.MONTH && benefit != Benefit.RENT_REDUCTION;
            sum += income ? amounts[benefit.slot()] / MILLION : 0;
        }
        return sum;
    }
}
