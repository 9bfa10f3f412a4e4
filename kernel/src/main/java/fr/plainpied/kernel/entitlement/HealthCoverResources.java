package fr.plainpied.kernel.entitlement;

/// What CSS counts: net incomes of twelve months, benefits less their allowances, and a flat amount for housing (Code
/// de la sécurité sociale, R861-4 to R861-10).
final class HealthCoverResources {

    private static final Figure SKIPPED = Figure.of("css.months_skipped");
    private static final Figure UNEMPLOYED = Figure.of("css.allowance_unemployed");
    private static final Figure MINUS_AAH = Figure.of("css.minus_aah");
    private static final Figure MINUS_ASI = Figure.of("css.minus_asi_single");
    private static final Figure MINUS_ASI_COUPLE = Figure.of("css.minus_asi_couple");
    private static final Figure MINUS_ASPA = Figure.of("css.minus_aspa_single");
    private static final Figure MINUS_ASPA_COUPLE = Figure.of("css.minus_aspa_couple");
    private static final Figure RSA_BASE = Figure.of("rsa.base");
    private static final Figure[] HOUSING = {
        Figure.of("css.housing_al_1"), Figure.of("css.housing_al_2"), Figure.of("css.housing_al_3")
    };
    private static final Figure[] HOUSING_OWNER = {
        Figure.of("css.housing_owner_1"), Figure.of("css.housing_owner_2"), Figure.of("css.housing_owner_3")
    };
    private static final long[] RSA_MULTIPLES = {Fixed.ONE, 1_500_000, 1_800_000};
    private static final Answer[] COUNTED = {
        Answer.UNEMPLOYMENT_NET,
        Answer.SICK_PAY,
        Answer.TRAINEE_PAY,
        Answer.TRAINING_PAY,
        Answer.PENSION_NET,
        Answer.INVALIDITY_PENSION,
        Answer.MAINTENANCE_RECEIVED,
        Answer.RENTS,
        Answer.CAPITAL_INCOME,
        Answer.ASS_RECEIVED
    };
    private static final Answer[] FAMILY_BENEFITS = {Answer.AF, Answer.CF, Answer.ASF, Answer.PAJE};

    private HealthCoverResources() {}

    static long ofFamily(Evaluation e, int month) {
        return e.once(Term.CSS_RESOURCES, -1, month, HealthCoverResources::sum);
    }

    private static int last(Evaluation e, int month) {
        return month - 1 - (int) (e.law().at(SKIPPED, month) / Fixed.ONE);
    }

    private static long sum(Evaluation e, int family, int month) {
        int to = last(e, month);
        int from = to - 11;
        long resources = housing(e, month);
        boolean children = HealthCover.members(e) > (Members.isCouple(e) ? 2 : 1);
        for (Answer benefit : FAMILY_BENEFITS) {
            if (children || e.family().isAnswered(benefit, 0)) {
                resources += e.sum(benefit, 0, from, to);
            }
        }
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.inFamily(e, person)) {
                resources += ofOne(e, person, from, to, month);
            }
        }
        return Fixed.toEuro(resources + aspa(e, from, to, month));
    }

    /// As [#ofOne], over the twelve months that a right of this month looks at.
    static long ofOneInYear(Evaluation e, int person, int month) {
        int to = last(e, month);
        return ofOne(e, person, to - 11, to, month);
    }

    private static long ofOne(Evaluation e, int person, int from, int to, int month) {
        e.begin();
        long year = 0;
        for (Answer counted : COUNTED) {
            year += e.sum(counted, person, from, to);
        }
        long salary = e.sum(Answer.SALARY_NET, person, from, to);
        if (salary > 0 && Members.activity(e, person, month) == Activity.UNEMPLOYED) {
            salary -= Fixed.times(salary, e.figure(UNEMPLOYED, month));
        }
        year += salary;
        boolean grant = e.family().isAnswered(Answer.SCHOLARSHIP, person) && e.flag(Answer.SCHOLARSHIP, person, month);
        if (!grant && e.family().isAnswered(Answer.STUDENT_GRANT, person)) {
            year += e.at(Answer.STUDENT_GRANT, person, month);
        }
        year -= Math.abs(e.sum(Answer.MAINTENANCE_PAID, person, from, to));
        year += disability(e, person, from, to, month) + Savings.income(e, person, month) * 12;
        return e.end(Term.CSS_INCOME_OF_ONE, person, month, year);
    }

    private static long disability(Evaluation e, int person, int from, int to, int month) {
        long year = Aah.received(e, person, from, to) + Asi.received(e, person, from, to);
        if (year == 0) {
            return 0;
        }
        year = 0;
        for (int at = from; at <= to; at++) {
            long aah = Aah.received(e, person, at, at);
            year += Fixed.positive(aah - allowance(e, MINUS_AAH, month));
            long asi = Asi.received(e, person, at, at);
            if (asi > 0) {
                // The allowance of AAH is given once, not again for ASI.
                year += aah > 0 ? asi : Fixed.positive(asi - asiAllowance(e, person, at, month));
            }
        }
        return year;
    }

    /// Two partners who both have ASI share the allowance of the couple.
    private static long asiAllowance(Evaluation e, int person, int at, int month) {
        int partner = person == 0 ? Members.partner(e) : 0;
        boolean both = partner >= 0 && Members.isParent(e, person) && Asi.received(e, partner, at, at) > 0;
        return both ? allowance(e, MINUS_ASI_COUPLE, month) / 2 : allowance(e, MINUS_ASI, month);
    }

    private static long aspa(Evaluation e, int from, int to, int month) {
        if (OldAgeIncome.received(e, from, to) == 0) {
            return 0;
        }
        long allowance = allowance(e, Members.isCouple(e) ? MINUS_ASPA_COUPLE : MINUS_ASPA, month);
        long year = 0;
        for (int at = from; at <= to; at++) {
            year += Fixed.positive(OldAgeIncome.received(e, at, at) - allowance);
        }
        return year;
    }

    private static long allowance(Evaluation e, Figure figure, int month) {
        return e.law().has(figure, month) ? e.figure(figure, month) : 0;
    }

    private static long housing(Evaluation e, int month) {
        e.begin();
        int row = Math.min(HealthCover.members(e), 3) - 1;
        long base = Fixed.times(e.figure(RSA_BASE, month), RSA_MULTIPLES[row]) * 12;
        Occupancy occupancy = Members.occupancy(e, month);
        long benefit = HousingBenefit.received(e, month, month) * 12;
        long amount = 0;
        if (benefit > 0) {
            amount = Math.min(benefit, Fixed.times(base, e.figure(HOUSING[row], month)));
        } else if (occupancy == Occupancy.OWNER || occupancy == Occupancy.LODGED_FREE) {
            amount = Fixed.times(base, e.figure(HOUSING_OWNER[row], month));
        }
        return e.end(Term.CSS_HOUSING_SHARE, -1, month, amount);
    }
}
