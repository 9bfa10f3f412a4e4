package fr.plainpied.territory.demand;

import fr.plainpied.territory.chance.Dice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Draws since when a household waits and whether it renewed its request.
///
/// Log-normal, 9.5 months on average (ADIL, allocations of 2013), one in twenty beyond 30 months. One old request in
/// twelve was not renewed in time (hypothesis).
final class Dates {

    static final double MEAN_MONTHS = 9.5;
    private static final double SIGMA = 0.95;
    private static final double DAYS_A_MONTH = 30.4375;
    private static final int LONGEST_MONTHS = 120;

    private final LocalDate today;

    Dates(LocalDate today) {
        this.today = today;
    }

    /// @param renewed the last renewal; empty when there was none
    record Waiting(LocalDate registered, Optional<LocalDate> renewed, double months) {}

    Waiting draw(Dice dice) {
        double months = Math.min(LONGEST_MONTHS, dice.logNormal(MEAN_MONTHS, SIGMA));
        LocalDate registered = today.minusDays(Math.round(months * DAYS_A_MONTH));
        long anniversaries = ChronoUnit.YEARS.between(registered, today);
        if (anniversaries == 0) {
            return new Waiting(registered, Optional.empty(), months);
        }
        boolean forgotten = registered.plusYears(anniversaries).isBefore(today) && dice.chance(0.085);
        long last = forgotten ? anniversaries - 1 : anniversaries;
        Optional<LocalDate> renewed = last == 0
                ? Optional.empty()
                : Optional.of(registered.plusYears(last).minusDays(dice.between(0, 25)));
        return new Waiting(registered, renewed, months);
    }
}
