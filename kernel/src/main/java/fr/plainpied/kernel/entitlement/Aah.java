package fr.plainpied.kernel.entitlement;

/// AAH, the allowance of disabled adults: Code de la sécurité sociale, L821-1 to L821-8, R821-4 and D821-1 to D821-10.
/// The MDPH decides who is disabled enough; its decision is an answer here, never a guess.
final class Aah {

    private static final Figure AMOUNT = Figure.of("aah.amount");
    private static final Figure AGE = Figure.of("aah.age");
    private static final Figure AGE_OUT_OF_SCHOOL = Figure.of("aah.age_out_of_school");
    private static final Figure RATE_FULL = Figure.of("aah.rate_full");
    private static final Figure RATE_RESTRICTED = Figure.of("aah.rate_restricted");
    private static final Figure RETIREMENT_AGE = Figure.of("retirement.legal_age");
    private static final int FIRST_AGE_OF_TRANSITION = 62;

    private Aah() {}

    /// AAH received over months, both ends included; a month on which nothing was said is worked out.
    static long received(Evaluation e, int person, int from, int to) {
        if (isOutOfQuestion(e, person)) {
            return e.sum(Answer.AAH_RECEIVED, person, from, to);
        }
        return Received.person(e, Answer.AAH_RECEIVED, person, from, to, Aah::ofMonth);
    }

    /// Nothing was ever said of a disability: there is no right to work out month after month.
    private static boolean isOutOfQuestion(Evaluation e, int person) {
        return !e.family().isAnswered(Answer.INCAPACITY_RATE, person)
                && !e.family().isAnswered(Answer.AAH_ELIGIBLE, person);
    }

    static long ofMonth(Evaluation e, int person, int month) {
        return e.once(Term.AAH, person, month, Aah::amount);
    }

    static boolean isEligible(Evaluation e, int person, int month) {
        if (e.isGiven(Answer.AAH_ELIGIBLE, person, month)) {
            return e.flag(Answer.AAH_ELIGIBLE, person, month);
        }
        return isDisabledEnough(e, person, month) && isOfAge(e, person, month);
    }

    private static boolean isDisabledEnough(Evaluation e, int person, int month) {
        long rate = e.state(Answer.INCAPACITY_RATE, person, month);
        if (rate >= e.figure(RATE_FULL, month)) {
            return true;
        }
        if (rate < e.figure(RATE_RESTRICTED, month)) {
            e.refuse(Reason.NOT_DISABLED_ENOUGH);
            return false;
        }
        if (!e.flag(Answer.WORK_RESTRICTION, person, month)) {
            e.refuse(Reason.NO_RESTRICTION_OF_WORK);
            return false;
        }
        int age = e.age(person, month);
        boolean beforeRetirement = age <= e.figure(RETIREMENT_AGE, month) / Fixed.ONE;
        if (!beforeRetirement) {
            e.refuse(Reason.TOO_OLD);
        } else if (age >= FIRST_AGE_OF_TRANSITION) {
            e.condition(Condition.EARLY_AGE_IN_TRANSITION);
        }
        return beforeRetirement;
    }

    private static boolean isOfAge(Evaluation e, int person, int month) {
        int age = e.age(person, month);
        boolean grown = age >= e.figure(AGE, month) / Fixed.ONE
                || (age >= e.figure(AGE_OUT_OF_SCHOOL, month) / Fixed.ONE && !Members.isAtCharge(e, person, month));
        if (!grown) {
            e.refuse(Reason.TOO_YOUNG);
        }
        return grown;
    }

    /// What is missing up to the ceiling, before the pensions that go first are taken off.
    static long beforePensions(Evaluation e, int person, int month) {
        if (!isEligible(e, person, month)) {
            return 0;
        }
        long room = AahResources.roomBelowCeiling(e, person, month);
        return Math.min(e.figure(AMOUNT, month), Fixed.positive(room));
    }

    private static long amount(Evaluation e, int person, int month) {
        if (!isEligible(e, person, month)) {
            return 0;
        }
        long maximum = e.figure(AMOUNT, month);
        long base = beforePensions(e, person, month);
        long other = e.at(Answer.INVALIDITY_PENSION, person, month) + Asi.received(e, person, month - 1, month - 1);
        long amount = Fixed.positive(Math.min(base, maximum - other));
        if (amount == 0) {
            e.refuse(Reason.RESOURCES);
        }
        return amount;
    }
}
