package fr.plainpied.territory.stock;

import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Zone;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.place.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Draws what a dwelling is let as: area, financing, rent, charges, reservation.
final class Letting {

    /// Mean rent in euros per square metre and month: 5.27 in the agglomération in 2019 (SDES), 5.9 in 2024 by the
    /// national growth, then two yearly rises of the reference index (3.26 and 1.04 %).
    static final double RENT_PER_M2 = 5.9 * 1.0326 * 1.0104;

    /// Hypothesis: usual living areas of dwellings of 1 to 6 rooms.
    private static final double[] AREA = {30, 48, 63, 78, 95, 108};

    private static final double[] RATE_BY_ROOMS = {1.15, 1.06, 1, 0.95, 0.92, 0.9};

    private final long seed;

    Letting(long seed) {
        this.seed = seed;
    }

    /// What a dwelling is let as, before rents are brought to their mean.
    ///
    /// @param rate rent per square metre relative to the others
    record Draft(int areaDm2, Financing financing, double rate, BigDecimal charges, Reservation reservation) {
        double weight() {
            return rate * areaDm2;
        }

        LettingTerms terms(DwellingPlan plan, double eurosPerWeight, Optional<LocalDate> availableFrom) {
            return new LettingTerms(
                    Optional.of(plan.residence().commune().code()),
                    OptionalInt.of(plan.slot().rooms()),
                    OptionalInt.of(areaDm2),
                    Optional.of(financing),
                    Optional.of(Zone.AUTRES_REGIONS),
                    Optional.of(Money.ofEuros(
                            BigDecimal.valueOf(weight() * eurosPerWeight).setScale(2, RoundingMode.HALF_UP))),
                    Optional.of(Money.ofEuros(charges)),
                    Optional.of(reservation),
                    availableFrom);
        }
    }

    /// Euros for one unit of [Draft#weight()] that give the mean rent.
    static double eurosPerWeight(Iterable<Draft> drafts) {
        double area = 0;
        double weight = 0;
        for (Draft draft : drafts) {
            area += draft.areaDm2() / 100.0;
            weight += draft.weight();
        }
        return weight == 0 ? 0 : RENT_PER_M2 * area / weight;
    }

    Draft draft(DwellingPlan plan, Values truth) {
        Dice dice = Dice.of(seed, "letting", plan.id());
        int areaDm2 = areaDm2(plan, dice);
        Financing financing = financing(plan);
        double rate = rate(plan, financing) * Math.clamp(dice.normal(1, 0.04), 0.88, 1.12);
        return new Draft(areaDm2, financing, rate, charges(plan, truth, areaDm2, dice), reservation(dice));
    }

    private static int areaDm2(DwellingPlan plan, Dice dice) {
        double usual = AREA[plan.slot().rooms() - 1];
        double form = plan.building().house() ? 1.06 : 1;
        double time = plan.residence().period().before(Period.FROM_1976) ? 0.96 : 1.01;
        double size = usual * form * time * Math.clamp(dice.normal(1, 0.06), 0.82, 1.2);
        return 50 * (int) Math.round(size * 2);
    }

    /// One financing for a residence, as operations are financed. Stock before 1977 counts as PLUS, as its ceilings do.
    /// Shares by period are a hypothesis.
    private Financing financing(DwellingPlan plan) {
        List<Financing> choices = List.of(Financing.PLAI, Financing.PLUS, Financing.PLS);
        Dice dice = Dice.of(
                seed, "financing", plan.residence().id(), plan.residence().underLaw2005() ? plan.id() : "");
        return switch (plan.residence().period()) {
            case BEFORE_1949, FROM_1949, FROM_1961 -> dice.weighted(choices, 0.04, 0.96, 0);
            case FROM_1976 -> dice.weighted(choices, 0.05, 0.93, 0.02);
            case FROM_1991 -> dice.weighted(choices, 0.12, 0.86, 0.02);
            case FROM_2001 -> dice.weighted(choices, 0.16, 0.72, 0.12);
            case FROM_2011 -> dice.weighted(choices, 0.28, 0.58, 0.14);
        };
    }

    private static double rate(DwellingPlan plan, Financing financing) {
        double time = switch (plan.residence().period()) {
            case BEFORE_1949 -> 0.97;
            case FROM_1949, FROM_1961 -> 0.89;
            case FROM_1976 -> 0.99;
            case FROM_1991 -> 1.06;
            case FROM_2001, FROM_2011 -> 1.12;
        };
        double loan = Map.of(Financing.PLAI, 0.89, Financing.PLUS, 1.0, Financing.PLS, 1.27)
                .getOrDefault(financing, 1.0);
        return time * loan * RATE_BY_ROOMS[plan.slot().rooms() - 1];
    }

    /// Hypothesis: shared heating before 1991, lift, upkeep of the common parts.
    private static BigDecimal charges(DwellingPlan plan, Values truth, int areaDm2, Dice dice) {
        double rate = 0.35;
        if (!plan.building().house()) {
            rate = 0.95 + (truth.isYes("lift") ? 0.4 : 0);
            rate += plan.residence().period().before(Period.FROM_1991) ? 0.95 : 0;
        }
        double charges = rate * areaDm2 / 100.0 * Math.clamp(dice.normal(1, 0.1), 0.7, 1.3);
        return BigDecimal.valueOf(charges).setScale(2, RoundingMode.HALF_UP);
    }

    /// Hypothesis, near the legal quota of the State (30 %) and the usual ones of the others.
    private static Reservation reservation(Dice dice) {
        return dice.weighted(
                List.of(
                        Reservation.NONE,
                        Reservation.STATE,
                        Reservation.LOCAL_AUTHORITY,
                        Reservation.ACTION_LOGEMENT,
                        Reservation.OTHER),
                0.3,
                0.28,
                0.2,
                0.18,
                0.04);
    }
}
