package fr.plainpied.territory.demand;

import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.household.Household;
import java.util.Optional;
import java.util.OptionalLong;

/// Draws what a household lives on, in 2026 euros.
///
/// Living standard of social tenants: 15 100 EUR a year at the median in 2016 (Insee), about 18 700 after ten years of
/// prices; applicants are drawn a seventh below (hypothesis), so that between 54 and 73 % stay under 60 % of the PLUS
/// ceiling (OPS surveys of 2009 and 2012). Legal floors: ASPA 1 043.59 EUR alone, AAH 1 041.59 EUR a month in 2026;
/// half
/// of the elderly who could have the ASPA do not ask for it (DREES 2016).
final class Incomes {

    private static final double MEDIAN_A_MONTH = 1_330;
    private static final double SIGMA = 0.4;
    private static final int ASPA_ALONE = 1_044;
    private static final int ASPA_COUPLE = 1_620;
    private static final int AAH = 1_042;
    /// RSA of a person alone after the housing deduction, rounded.
    private static final int LEAST_PER_UNIT = 560;
    private static final int NOT_ASKED = 720;

    /// @param resources a month, benefits but those for housing included; empty when nobody said
    /// @param taxIncome revenu fiscal de référence of year N-2; empty when the notice is missing
    /// @param poor lives on a legal floor
    record Income(Optional<Money> resources, Optional<Money> taxIncome, boolean poor, int euros) {}

    private Incomes() {}

    /// @param recognised whether a person of working age is recognised as disabled
    static Income draw(Household household, boolean recognised, Dice dice) {
        double mean = MEDIAN_A_MONTH * StrictMath.exp(SIGMA * SIGMA / 2);
        double units = household.consumptionUnits();
        int drawn = (int) (dice.logNormal(mean, SIGMA) * units);
        int floor = floor(household, recognised, units, dice);
        boolean poor = drawn <= floor * 1.05;
        int euros = Math.max(drawn, floor);
        OptionalLong tax =
                dice.chance(0.04) ? OptionalLong.empty() : OptionalLong.of(tax(household, euros, poor, dice));
        return new Income(
                dice.chance(0.08) ? Optional.empty() : Optional.of(Money.ofEuros(euros)),
                tax.isPresent() ? Optional.of(Money.ofEuros(tax.getAsLong())) : Optional.empty(),
                poor,
                euros);
    }

    private static int floor(Household household, boolean recognised, double units, Dice dice) {
        int floor = (int) (LEAST_PER_UNIT * units);
        if (household.holder().age() >= 65) {
            int aspa = household.composition().couple() ? ASPA_COUPLE : ASPA_ALONE;
            return Math.max(floor, dice.chance(0.5) ? aspa : NOT_ASKED);
        }
        return recognised && dice.chance(0.6) ? Math.max(floor, AAH) : floor;
    }

    /// Floors and family benefits are not taxed; wages and pensions lose the flat tenth, and are those of two years
    /// ago.
    private static long tax(Household household, int euros, boolean poor, Dice dice) {
        double taxed = poor ? 0.25 * dice.unit() : 0.98 - 0.09 * household.children() - 0.08 * dice.unit();
        return Math.round(12 * euros * Math.max(0.3 * (poor ? 0 : 1), taxed) * 0.9 * 0.97);
    }
}
