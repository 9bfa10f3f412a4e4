package fr.plainpied.kernel.entitlement;

/// Who counts as what in a family.
final class Members {

    private static final Figure CHILD_AGE = Figure.of("family.child_age");
    private static final Figure CHILD_INCOME = Figure.of("family.child_income_share");
    private static final Figure SMIC_HOUR = Figure.of("smic.hour");
    private static final long HOURS_OF_SMIC = 169;
    private static final Figure RULE_PERMIT_IGNORED = Figure.of("rule.permit_ignored");

    private Members() {}

    static int partner(Evaluation e) {
        Circumstances family = e.family();
        for (int person = 0; person < family.persons(); person++) {
            if (family.role(person) == Role.PARTNER) {
                return person;
            }
        }
        return -1;
    }

    static boolean isCouple(Evaluation e) {
        return partner(e) >= 0;
    }

    static boolean isParent(Evaluation e, int person) {
        return e.family().role(person).isParent();
    }

    static boolean isChild(Evaluation e, int person) {
        return e.family().role(person) == Role.CHILD;
    }

    static boolean inFamily(Evaluation e, int person) {
        return e.family().role(person) != Role.OTHER;
    }

    /// At charge for family benefits: under 20 and, from 16 on, earning less than 55 % of the minimum wage of 169 hours
    /// over the last six months.
    static boolean isAtCharge(Evaluation e, int person, int month) {
        return isChild(e, person)
                && e.age(person, month) < e.law().at(CHILD_AGE, month) / Fixed.ONE
                && !earnsOwnLiving(e, person, month);
    }

    static boolean earnsOwnLiving(Evaluation e, int person, int month) {
        if (e.age(person, month) < 16) {
            return false;
        }
        long salary = e.sum(Answer.SALARY_NET, person, month - 6, month - 1) / 6;
        long wage = e.law().at(SMIC_HOUR, month) * HOURS_OF_SMIC;
        return salary >= Fixed.times(wage, e.law().at(CHILD_INCOME, month));
    }

    static int childrenAtCharge(Evaluation e, int month) {
        if (e.isSupposed(Term.CHILDREN_AT_CHARGE, -1, month)) {
            return (int) (e.supposed(Term.CHILDREN_AT_CHARGE, -1, month) / Fixed.ONE);
        }
        int children = 0;
        for (int person = 0; person < e.family().persons(); person++) {
            if (isAtCharge(e, person, month)) {
                children++;
            }
        }
        return children;
    }

    static Activity activity(Evaluation e, int person, int month) {
        if (!e.isGiven(Answer.ACTIVITY, person, month)) {
            e.state(Answer.ACTIVITY, person, month);
            return Activity.INACTIVE;
        }
        return Answer.ACTIVITIES.get((int) e.state(Answer.ACTIVITY, person, month));
    }

    static Nationality nationality(Evaluation e, int person, int month) {
        return Answer.NATIONALITIES.get((int) e.state(Answer.NATIONALITY, person, month));
    }

    /// French, of the European Economic Area or Switzerland, or in France with a permit for long enough.
    static boolean mayReside(Evaluation e, int person, int month, Figure permitYears) {
        if (nationality(e, person, month) != Nationality.OTHER) {
            return true;
        }
        return !e.rule(RULE_PERMIT_IGNORED, month)
                && e.state(Answer.PERMIT_YEARS, person, month) >= e.figure(permitYears, month);
    }

    static Occupancy occupancy(Evaluation e, int month) {
        return Answer.OCCUPANCIES.get((int) e.state(Answer.OCCUPANCY, 0, month));
    }

    static boolean isOverseas(Evaluation e, int month) {
        return e.family().isAnswered(Answer.OVERSEAS, 0) && e.flag(Answer.OVERSEAS, 0, month);
    }
}
