package fr.plainpied.kernel.entitlement;

/// The rent and charges that housing benefit takes up, and the share that stays with the household (arrêté du 27
/// septembre 2019, art. 7 to 16).
final class HousingCosts {

    private static final BySize[] CEILINGS = {ceiling(1), ceiling(2), ceiling(3)};
    private static final Figure FLAT_SHARE = Figure.of("al.flat_share");
    private static final Figure ROOM = Figure.of("al.room");
    private static final Figure ROOM_ELDERLY = Figure.of("al.room_elderly");
    private static final Figure[] CHARGES = charges("al.charges");
    private static final Figure[] CHARGES_OVERSEAS = charges("al.charges_overseas");
    private static final Figure SHARE_RATE = Figure.of("al.minimum_share_rate");
    private static final Figure SHARE = Figure.of("al.minimum_share");
    private static final String[] UP_TO_SIX = {"1", "2", "3", "4", "5", "6"};
    private static final BySize FAMILY_RATE = new BySize("al.tf_", "more", UP_TO_SIX);
    private static final BySize FAMILY_RATE_OVERSEAS = new BySize("al.tf_overseas_", "more", UP_TO_SIX);
    private static final BySize DEDUCTION = new BySize("al.r0_", "more", UP_TO_SIX);
    private static final Figure DEDUCTION_OVERSEAS_ONE = Figure.of("al.r0_overseas_1");
    private static final Figure LOW_RENT = Figure.of("al.tl_threshold_1");
    private static final Figure MIDDLE_RENT = Figure.of("al.tl_threshold_2");
    private static final Figure MIDDLE_RATE = Figure.of("al.tl_rate_2");
    private static final Figure HIGH_RATE = Figure.of("al.tl_rate_3");

    private HousingCosts() {}

    private static BySize ceiling(int zone) {
        return new BySize("al.rent_ceiling_zone%d_".formatted(zone), "more", "one");
    }

    private static Figure[] charges(String prefix) {
        return new Figure[] {
            Figure.of(prefix),
            Figure.of(prefix + "_more"),
            Figure.of(prefix + "_shared_single"),
            Figure.of(prefix + "_shared_couple"),
            Figure.of(prefix + "_shared_more")
        };
    }

    static int zone(Evaluation e, int month) {
        return (int) e.state(Answer.RENT_ZONE, 0, month);
    }

    private static boolean flag(Evaluation e, Answer answer, int month) {
        return e.family().isAnswered(answer, 0) && e.flag(answer, 0, month);
    }

    /// The rent paid, two thirds of it when furnished, to the whole euro.
    static long fullRent(Evaluation e, int month) {
        long rent = e.at(Answer.RENT, 0, month);
        boolean furnished = Members.occupancy(e, month) == Occupancy.FURNISHED_TENANT;
        boolean counts =
                furnished && (!HousingBenefit.isUnderAgreement(e, month) || flag(e, Answer.SINGLE_ROOM, month));
        return Fixed.toEvenEuro(counts ? Fixed.over(rent * 2, 3) : rent);
    }

    static long plainCeiling(Evaluation e, int month) {
        return CEILINGS[zone(e, month)].at(
                e, HousingFamily.isCouple(e, month), HousingFamily.dependants(e, month), month);
    }

    private static long ceiling(Evaluation e, int month) {
        e.begin();
        long ceiling = plainCeiling(e, month);
        if (flag(e, Answer.FLAT_SHARE, month)) {
            ceiling = Fixed.times(ceiling, e.figure(FLAT_SHARE, month));
        } else if (flag(e, Answer.LODGED_ELDERLY, month)) {
            ceiling = Fixed.times(ceiling, e.figure(ROOM_ELDERLY, month));
        } else if (flag(e, Answer.SINGLE_ROOM, month)) {
            ceiling = Fixed.times(ceiling, e.figure(ROOM, month));
        }
        return e.end(Term.RENT_CEILING, -1, month, Fixed.toCent(ceiling));
    }

    static long rent(Evaluation e, int month) {
        e.begin();
        long rent = Math.min(fullRent(e, month), ceiling(e, month));
        return e.end(Term.RENT_COUNTED, -1, month, rent);
    }

    static long charges(Evaluation e, int month) {
        e.begin();
        Figure[] charges = Members.isOverseas(e, month) ? CHARGES_OVERSEAS : CHARGES;
        boolean shared = flag(e, Answer.FLAT_SHARE, month);
        Figure base = charges[0];
        if (shared) {
            base = charges[HousingFamily.isCouple(e, month) ? 3 : 2];
        }
        int dependants = HousingFamily.dependants(e, month);
        long amount = e.figure(base, month);
        if (dependants > 0) {
            amount += dependants * e.figure(charges[shared ? 4 : 1], month);
        }
        return e.end(Term.FLAT_CHARGES, -1, month, amount);
    }

    static long deduction(Evaluation e, int month) {
        e.begin();
        int dependants = HousingFamily.dependants(e, month);
        boolean overseasOne = Members.isOverseas(e, month) && dependants == 1;
        long amount = overseasOne
                ? e.figure(DEDUCTION_OVERSEAS_ONE, month)
                : DEDUCTION.at(e, HousingFamily.isCouple(e, month), dependants, month);
        return e.end(Term.INCOME_DEDUCTION, -1, month, amount);
    }

    /// At least 8.5 % of rent and charges or a flat amount, then a share of what income exceeds the deduction.
    static long ownShare(Evaluation e, int month) {
        e.begin();
        long rent = rent(e, month);
        long least = Fixed.times(rent + charges(e, month), e.figure(SHARE_RATE, month));
        least = Math.max(least, e.figure(SHARE, month));
        long income = Fixed.positive(HousingResources.ofFamily(e, month) - deduction(e, month));
        BySize rates = Members.isOverseas(e, month) ? FAMILY_RATE_OVERSEAS : FAMILY_RATE;
        long rate = rates.at(e, HousingFamily.isCouple(e, month), HousingFamily.dependants(e, month), month);
        long share = least + Fixed.times(income, rate) + forDearRent(e, rent, income, month);
        return e.end(Term.OWN_SHARE, -1, month, share);
    }

    /// The further rate grows with the rent, measured against the ceiling of zone 2. It is applied to the income
    /// without being rounded itself.
    private static long forDearRent(Evaluation e, long rent, long income, int month) {
        long reference = CEILINGS[1].at(e, HousingFamily.isCouple(e, month), HousingFamily.dependants(e, month), month);
        long scaled = Fixed.scaled(income, rent, reference);
        long low = Fixed.times(income, e.figure(LOW_RENT, month));
        long middle = Fixed.times(income, e.figure(MIDDLE_RENT, month));
        long share = Fixed.times(Math.clamp(scaled - low, 0, middle - low), e.figure(MIDDLE_RATE, month));
        return share + Fixed.times(Fixed.positive(scaled - middle), e.figure(HIGH_RATE, month));
    }
}
