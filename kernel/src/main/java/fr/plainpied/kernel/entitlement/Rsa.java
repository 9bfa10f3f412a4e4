package fr.plainpied.kernel.entitlement;

/// RSA, the active solidarity income: Code de l'action sociale et des familles, L262-1 to L262-12 and R262-1 to
/// R262-26.
/// What is missing up to a flat amount, once the housing share and the resources of the last quarter are taken off.
final class Rsa {

    static final MinimumIncome.Scale SCALE = MinimumIncome.Scale.of("rsa");

    private static final Figure MINIMUM = Figure.of("rsa.minimum");
    private static final Figure AGE = Figure.of("rsa.child_age");
    private static final Figure PERMIT_YEARS = Figure.of("rsa.permit_years");
    private static final Figure PERMIT_YEARS_EEA = Figure.of("rsa.permit_years_eea");
    private static final int YOUNG = 18;
    private static final Answer[] WORK = {
        Answer.SALARY_NET, Answer.APPRENTICE_PAY, Answer.TRAINEE_PAY, Answer.TRAINING_PAY, Answer.SICK_PAY
    };
    private static final Answer[] REPLACEMENT = {Answer.UNEMPLOYMENT_NET, Answer.PENSION_NET};
    private static final Answer[] OTHER = {
        Answer.INVALIDITY_PENSION, Answer.MAINTENANCE_RECEIVED, Answer.RENTS, Answer.CAPITAL_INCOME
    };

    private Rsa() {}

    static long received(Evaluation e, int from, int to) {
        return Received.family(e, Answer.RSA_RECEIVED, from, to, Rsa::ofMonth);
    }

    static long ofMonth(Evaluation e, int family, int month) {
        return e.once(Term.RSA, -1, month, (f, who, m) -> amount(f, m));
    }

    // Who

    private static boolean isEligible(Evaluation e, int month) {
        int partner = Members.partner(e);
        boolean old = isOldEnough(e, 0, month) || (partner >= 0 && isOldEnough(e, partner, month));
        if (!old && !MinimumIncome.hasOrExpectsChild(e, SCALE, month)) {
            e.refuse(Reason.TOO_YOUNG);
            if (e.age(0, month) >= YOUNG) {
                e.condition(Condition.YOUNG_ADULT_WORKED_TWO_YEARS);
            }
            return false;
        }
        if (Members.activity(e, 0, month) == Activity.STUDENT) {
            e.refuse(Reason.STUDENT);
            return false;
        }
        if (!mayReside(e, 0, month) && (partner < 0 || !mayReside(e, partner, month))) {
            e.refuse(Reason.NATIONALITY_OR_RESIDENCE);
            return false;
        }
        return true;
    }

    private static boolean isOldEnough(Evaluation e, int person, int month) {
        return e.age(person, month) >= e.figure(AGE, month) / Fixed.ONE;
    }

    static boolean mayReside(Evaluation e, int person, int month) {
        return switch (Members.nationality(e, person, month)) {
            case FRENCH -> true;
            case EEA_OR_SWISS -> e.state(Answer.PERMIT_YEARS, person, month) >= e.figure(PERMIT_YEARS_EEA, month);
            case OTHER -> e.state(Answer.PERMIT_YEARS, person, month) >= e.figure(PERMIT_YEARS, month);
        };
    }

    // How much

    private static long amount(Evaluation e, int month) {
        if (!isEligible(e, month)) {
            return 0;
        }
        long flat = MinimumIncome.flatAmount(e, SCALE, Term.RSA_FLAT_AMOUNT, month);
        long housing = MinimumIncome.housingShare(e, SCALE, Term.RSA_HOUSING_SHARE, month);
        long amount = flat - housing - resources(e, month);
        if (amount < e.figure(MINIMUM, month)) {
            e.refuse(amount > 0 ? Reason.AMOUNT_TOO_SMALL : Reason.RESOURCES);
            return 0;
        }
        return amount;
    }

    static long resources(Evaluation e, int month) {
        e.begin();
        long resources = MinimumIncome.familyBenefits(e, SCALE, month);
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.isParent(e, person) || MinimumIncome.isChildAtCharge(e, SCALE, person, month)) {
                resources += ofOne(e, person, month);
            }
        }
        resources += OldAgeIncome.aspa(e, month);
        return e.end(Term.RSA_RESOURCES, -1, month, Fixed.positive(resources));
    }

    private static long ofOne(Evaluation e, int person, int month) {
        e.begin();
        int to = MinimumIncome.lastOfQuarter(e, month);
        int from = to - 2;
        boolean replaced = e.at(Answer.UNEMPLOYMENT_NET, person, month) > 0
                || e.at(Answer.PENSION_NET, person, month) > 0
                || e.at(Answer.SICK_PAY, person, month) > 0;
        long quarter = 0;
        for (Answer work : WORK) {
            quarter += stopped(e, work, person, month) && !replaced ? 0 : e.sum(work, person, from, to);
        }
        for (Answer replacement : REPLACEMENT) {
            quarter += stopped(e, replacement, person, month) && !replaced ? 0 : e.sum(replacement, person, from, to);
        }
        for (Answer other : OTHER) {
            long sum = e.sum(other, person, from, to);
            quarter += stopped(e, other, person, month) ? Fixed.positive(sum - limitOfStopped(e, month)) : sum;
        }
        quarter -= Math.abs(e.sum(Answer.MAINTENANCE_PAID, person, from, to));
        quarter += e.sum(Answer.ASS_RECEIVED, person, from, to);
        quarter += DisabilityIncome.sum(e, person, from, to);
        long resources = Fixed.over(quarter, 3) + Savings.income(e, person, month);
        return e.end(Term.RSA_INCOME_OF_ONE, person, month, resources);
    }

    /// Received last month, and no more this month.
    private static boolean stopped(Evaluation e, Answer answer, int person, int month) {
        return e.at(answer, person, month) == 0 && e.at(answer, person, month - 1) > 0;
    }

    private static long limitOfStopped(Evaluation e, int month) {
        return 3 * e.law().at(SCALE.base(), month);
    }
}
