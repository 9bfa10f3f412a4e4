package fr.plainpied.kernel.entitlement;

/// Housing benefit of a tenant: APL under agreement, else ALF with dependants, else ALS (Code de la construction et de
/// l'habitation, L821-1 to L842-2, R823-1 to R823-22; arrêté du 27 septembre 2019). What is left of rent and flat
/// charges once the household has paid its own share.
final class HousingBenefit {

    private static final Figure MINIMUM_APL = Figure.of("al.minimum_apl");
    private static final Figure MINIMUM_OTHER = Figure.of("al.minimum_other");
    private static final Figure FLAT_CUT = Figure.of("al.flat_cut");
    private static final Figure RLS_SHARE = Figure.of("rls.share_taken");
    private static final Figure CRDS = Figure.of("crds.rate");
    private static final Figure[] HIGH = zones("al.high_rent_zone");
    private static final Figure[] NO_AID = zones("al.no_aid_rent_zone");

    private HousingBenefit() {}

    private static Figure[] zones(String prefix) {
        return new Figure[] {Figure.of(prefix + 1), Figure.of(prefix + 2), Figure.of(prefix + 3)};
    }

    // Which of the three

    static long apl(Evaluation e, int family, int month) {
        return e.once(Term.APL, -1, month, (f, who, m) -> {
            if (isTenant(f, m) && !isUnderAgreement(f, m)) {
                f.refuse(Reason.NOT_UNDER_AGREEMENT);
                return 0;
            }
            return isTenant(f, m) ? paid(f, m) : 0;
        });
    }

    static long alf(Evaluation e, int family, int month) {
        return e.once(Term.ALF, -1, month, (f, who, m) -> {
            boolean dependants = HousingFamily.dependants(f, m) > 0 || (HousingFamily.isCouple(f, m) && pregnant(f, m));
            if (!dependants) {
                f.refuse(Reason.WITHOUT_DEPENDANTS);
            }
            return dependants && mayHaveOther(f, m) ? paid(f, m) : 0;
        });
    }

    static long als(Evaluation e, int family, int month) {
        return e.once(Term.ALS, -1, month, (f, who, m) -> {
            boolean dependants = HousingFamily.dependants(f, m) > 0 || pregnant(f, m);
            if (dependants) {
                f.refuse(Reason.WITH_DEPENDANTS);
            }
            return !dependants && mayHaveOther(f, m) ? paid(f, m) : 0;
        });
    }

    /// Whatever its kind, as other rights read it.
    static long received(Evaluation e, int from, int to) {
        return Received.family(e, Answer.HOUSING_BENEFIT_RECEIVED, from, to, HousingBenefit::ofMonth);
    }

    static long ofMonth(Evaluation e, int family, int month) {
        return e.once(Term.HOUSING_BENEFIT, -1, month, (f, who, m) -> apl(f, who, m) + alf(f, who, m) + als(f, who, m));
    }

    private static boolean pregnant(Evaluation e, int month) {
        return e.family().isAnswered(Answer.PREGNANT, 0) && e.flag(Answer.PREGNANT, 0, month);
    }

    private static boolean isTenant(Evaluation e, int month) {
        Occupancy occupancy = Members.occupancy(e, month);
        if (!occupancy.isTenant()) {
            e.refuse(Reason.NOT_A_TENANT);
            if (occupancy == Occupancy.SHELTER) {
                e.condition(Condition.SHELTER);
            }
            if (occupancy == Occupancy.BUYER) {
                e.condition(Condition.FIRST_TIME_BUYER);
            }
        }
        return occupancy.isTenant();
    }

    static boolean isUnderAgreement(Evaluation e, int month) {
        return Members.occupancy(e, month) == Occupancy.SOCIAL_TENANT || e.flag(Answer.UNDER_AGREEMENT, 0, month);
    }

    private static boolean mayHaveOther(Evaluation e, int month) {
        if (!isTenant(e, month)) {
            return false;
        }
        if (isUnderAgreement(e, month)) {
            e.refuse(Reason.UNDER_AGREEMENT);
            return false;
        }
        if (e.family().isAnswered(Answer.RELATIVE_LANDLORD, 0) && e.flag(Answer.RELATIVE_LANDLORD, 0, month)) {
            e.refuse(Reason.RELATIVE_LANDLORD);
            return false;
        }
        return true;
    }

    // How much

    private static long paid(Evaluation e, int month) {
        boolean apl = isUnderAgreement(e, month);
        long gross = gross(e, month);
        if (gross <= 0) {
            e.refuse(Reason.RESOURCES);
            return 0;
        }
        long amount = afterHighRent(e, gross, month) - e.figure(FLAT_CUT, month);
        if (apl) {
            amount -= Fixed.times(RentReduction.ofMonth(e, -1, month), e.figure(RLS_SHARE, month));
        }
        long minimum = e.figure(apl ? MINIMUM_APL : MINIMUM_OTHER, month);
        if (amount <= 0 || amount < minimum) {
            e.refuse(Reason.AMOUNT_TOO_SMALL);
            return 0;
        }
        return Fixed.toCent(amount - Fixed.times(amount, e.figure(CRDS, month)));
    }

    private static long gross(Evaluation e, int month) {
        e.begin();
        long housing = HousingCosts.rent(e, month) + HousingCosts.charges(e, month);
        long amount = Fixed.positive(housing - HousingCosts.ownShare(e, month));
        return e.end(Term.GROSS_HOUSING_BENEFIT, -1, month, amount);
    }

    /// From 2.5 times the ceiling (3.4 in zone 1) the benefit shrinks, down to nothing at 3.1 (4), unless somebody is
    /// disabled.
    private static long afterHighRent(Evaluation e, long amount, int month) {
        long rent = HousingCosts.fullRent(e, month);
        int zone = HousingCosts.zone(e, month);
        long ceiling = HousingCosts.plainCeiling(e, month);
        long high = Fixed.times(ceiling, e.law().at(HIGH[zone], month));
        if (rent <= high || anyoneDisabled(e, month)) {
            return amount;
        }
        e.begin();
        e.figure(HIGH[zone], month);
        long none = Fixed.times(ceiling, e.figure(NO_AID[zone], month));
        long kept = rent >= none ? 0 : Fixed.scaled(amount, none - rent, none - high);
        if (kept == 0) {
            e.refuse(Reason.RENT_TOO_HIGH);
        }
        e.end(Term.HIGH_RENT_CUT, -1, month, amount - kept);
        return kept;
    }

    private static boolean anyoneDisabled(Evaluation e, int month) {
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.inFamily(e, person) && e.flag(Answer.DISABLED, person, month)) {
                return true;
            }
        }
        return false;
    }
}
