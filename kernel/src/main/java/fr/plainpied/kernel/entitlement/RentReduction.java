package fr.plainpied.kernel.entitlement;

/// The solidarity rent reduction of tenants under agreement whose resources are below a ceiling: Code de la
/// construction et de l'habitation, L442-2-1 and arrêté du 27 février 2018. The landlord lowers the rent by it, and
/// APL falls by nearly as much.
final class RentReduction {

    private static final BySize[] AMOUNTS = {amount(1), amount(2), amount(3)};
    private static final BySize[] CEILINGS = {ceiling(1), ceiling(2), ceiling(3)};

    private RentReduction() {}

    private static BySize amount(int zone) {
        return new BySize("rls.amount_zone%d_".formatted(zone), "more", "one");
    }

    private static BySize ceiling(int zone) {
        return new BySize("rls.ceiling_zone%d_".formatted(zone), "more", "1", "2", "3", "4", "5", "6");
    }

    static long ofMonth(Evaluation e, int family, int month) {
        return e.once(Term.RENT_REDUCTION, -1, month, (f, who, m) -> amount(f, m));
    }

    private static long amount(Evaluation e, int month) {
        if (!Members.occupancy(e, month).isTenant() || !HousingBenefit.isUnderAgreement(e, month)) {
            e.refuse(Reason.NOT_A_SOCIAL_TENANT);
            return 0;
        }
        int zone = HousingCosts.zone(e, month);
        boolean couple = HousingFamily.isCouple(e, month);
        int dependants = HousingFamily.dependants(e, month);
        long ceiling = CEILINGS[zone].at(e, couple, dependants, month);
        if (Fixed.over(HousingResources.ofFamily(e, month), 12) >= ceiling) {
            e.refuse(Reason.RESOURCES);
            return 0;
        }
        return AMOUNTS[zone].at(e, couple, dependants, month);
    }
}
