package fr.plainpied.kernel.entitlement;

/// ASPA, the minimum of old age, and ASI, the supplement to a small invalidity pension: Code de la sécurité sociale,
/// L815-1 to L815-29. Both are what is missing up to a ceiling, from the same resources of the last three months.
final class OldAge {

    private static final Figure ASPA_CEILING_SINGLE = Figure.of("aspa.ceiling_single");
    private static final Figure ASPA_CEILING_COUPLE = Figure.of("aspa.ceiling_couple");
    private static final Figure ASPA_MAXIMUM_SINGLE = Figure.of("aspa.maximum_single");
    private static final Figure ASPA_MAXIMUM_COUPLE = Figure.of("aspa.maximum_couple");
    private static final Figure ASPA_AGE = Figure.of("aspa.age");
    private static final Figure UNFIT_AGE = Figure.of("retirement.unfit_age");
    private static final Figure UNFIT_RATE = Figure.of("aspa.incapacity_rate");
    private static final Figure PERMIT_YEARS = Figure.of("aspa.permit_years");
    private static final Figure ASI_CEILING_SINGLE = Figure.of("asi.ceiling_single");
    private static final Figure ASI_CEILING_COUPLE = Figure.of("asi.ceiling_couple");
    private static final Figure RULE_ASI_BESIDE_ASPA = Figure.of("rule.asi_beside_aspa");

    private OldAge() {}

    // Who

    static boolean mayHaveAspa(Evaluation e, int person, int month) {
        if (!Members.isParent(e, person)) {
            return false;
        }
        int age = e.age(person, month);
        boolean oldEnough = age >= e.figure(ASPA_AGE, month) / Fixed.ONE;
        if (!oldEnough && age >= e.law().at(UNFIT_AGE, month) / Fixed.ONE) {
            e.figure(UNFIT_AGE, month);
            oldEnough = e.flag(Answer.UNFIT_FOR_WORK, person, month)
                    || e.state(Answer.INCAPACITY_RATE, person, month) > e.figure(UNFIT_RATE, month);
        }
        if (!oldEnough) {
            e.refuse(Reason.TOO_YOUNG);
            return false;
        }
        return mayReside(e, person, month);
    }

    static boolean mayHaveAsi(Evaluation e, int person, int month) {
        if (!Members.isParent(e, person) || mayHaveAspa(e, person, month)) {
            return false;
        }
        boolean pension = e.at(Answer.INVALIDITY_PENSION, person, month) > 0;
        if (!pension) {
            pension = e.flag(Answer.DISABLED, person, month) && e.at(Answer.PENSION_NET, person, month - 1) > 0;
        }
        if (!pension) {
            e.refuse(Reason.NO_INVALIDITY_PENSION);
            return false;
        }
        return mayReside(e, person, month);
    }

    private static boolean mayReside(Evaluation e, int person, int month) {
        boolean may = Members.mayReside(e, person, month, PERMIT_YEARS);
        if (!may) {
            e.refuse(Reason.NATIONALITY_OR_RESIDENCE);
        }
        return may;
    }

    // How much

    static long aspa(Evaluation e, int family, int month) {
        int partner = Members.partner(e);
        boolean one = mayHaveAspa(e, 0, month);
        boolean other = partner >= 0 && mayHaveAspa(e, partner, month);
        if (!one && !other) {
            return 0;
        }
        e.takeReasons();
        long ceiling = e.figure(partner >= 0 ? ASPA_CEILING_COUPLE : ASPA_CEILING_SINGLE, month) / 12;
        long excess = OldAgeResources.ofFamily(e, month) - ceiling;
        long amount;
        if (one && other) {
            long maximum = e.figure(ASPA_MAXIMUM_COUPLE, month) / 12;
            amount = maximum - Fixed.positive(excess + maximum);
        } else if (partner >= 0 && mayHaveAsi(e, one ? partner : 0, month)) {
            long half = e.figure(ASPA_MAXIMUM_COUPLE, month) / 24;
            amount = half - Fixed.positive(excess + half) / 2;
            e.condition(Condition.COUPLE_WITH_ASPA_AND_ASI);
        } else {
            long maximum = e.figure(ASPA_MAXIMUM_SINGLE, month) / 12;
            amount = maximum - Fixed.positive(excess + maximum);
        }
        if (amount <= 0) {
            e.refuse(Reason.RESOURCES);
        }
        return Fixed.positive(amount);
    }

    static long asi(Evaluation e, int person, int month) {
        if (!mayHaveAsi(e, person, month)) {
            if (mayHaveAspa(e, person, month)) {
                e.refuse(Reason.OTHER_RIGHT_FIRST);
            }
            return 0;
        }
        e.takeReasons();
        int partner = Members.partner(e);
        int other = person == 0 ? partner : 0;
        if (partner >= 0 && mayHaveAspa(e, other, month) && !e.rule(RULE_ASI_BESIDE_ASPA, month)) {
            e.refuse(Reason.OTHER_RIGHT_FIRST);
            return 0;
        }
        long ceiling = e.figure(partner >= 0 ? ASI_CEILING_COUPLE : ASI_CEILING_SINGLE, month) / 12;
        long amount = Fixed.positive(ceiling - OldAgeResources.ofFamily(e, month));
        if (partner >= 0 && mayHaveAsi(e, other, month)) {
            amount /= 2;
        }
        e.takeReasons();
        if (amount == 0) {
            e.refuse(Reason.RESOURCES);
        }
        return amount;
    }
}
