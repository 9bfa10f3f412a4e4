package fr.plainpied.kernel.entitlement;

/// MVA, the supplement for living in one's own dwelling: Code de la sécurité sociale, L821-1-2 and R821-5-2.
final class Mva {

    private static final Figure AMOUNT = Figure.of("mva.amount");
    private static final Figure RATE = Figure.of("aah.rate_full");

    private Mva() {}

    static long ofMonth(Evaluation e, int person, int month) {
        return e.once(Term.MVA, person, month, Mva::amount);
    }

    private static long amount(Evaluation e, int person, int month) {
        if (e.state(Answer.INCAPACITY_RATE, person, month) < e.figure(RATE, month)) {
            e.refuse(Reason.NOT_DISABLED_ENOUGH);
            return 0;
        }
        if (Members.occupancy(e, month) == Occupancy.SHELTER) {
            e.refuse(Reason.HOUSING);
            return 0;
        }
        if (hasWorked(e, person, month)) {
            e.refuse(Reason.ACTIVITY_INCOME);
            return 0;
        }
        if (HousingBenefit.received(e, month, month) <= 0) {
            e.refuse(Reason.NO_HOUSING_BENEFIT);
            return 0;
        }
        if (Aah.ofMonth(e, person, month) <= 0 && Asi.ofMonth(e, person, month) <= 0) {
            e.refuse(Reason.NO_DISABILITY_BENEFIT);
            return 0;
        }
        return e.figure(AMOUNT, month);
    }

    private static boolean hasWorked(Evaluation e, int person, int month) {
        return e.sum(Answer.SALARY_TAXABLE, person, month - 12, month - 1) > 0;
    }
}
