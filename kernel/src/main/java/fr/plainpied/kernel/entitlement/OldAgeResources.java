package fr.plainpied.kernel.entitlement;

/// What ASPA and ASI count: gross incomes of the last three months (Code de la sécurité sociale, R815-22 to R815-29).
final class OldAgeResources {

    private static final Figure SMIC_MONTH = Figure.of("smic.month");
    private static final Figure ALLOWANCE_SINGLE = Figure.of("aspa.salary_allowance_single");
    private static final Figure ALLOWANCE_COUPLE = Figure.of("aspa.salary_allowance_couple");
    private static final Figure SMIC_HOUR = Figure.of("smic.hour");
    private static final Figure SMIC_HOURS = Figure.of("smic.hours_month");
    private static final Figure RULE_HOURS = Figure.of("rule.smic_month_from_hours");
    private static final Answer[] COUNTED = {
        Answer.PENSION_GROSS,
        Answer.UNEMPLOYMENT_NET,
        Answer.SICK_PAY,
        Answer.INVALIDITY_PENSION,
        Answer.MAINTENANCE_RECEIVED,
        Answer.RENTS,
        Answer.CAPITAL_INCOME
    };

    private OldAgeResources() {}

    static long ofFamily(Evaluation e, int month) {
        return e.once(Term.OLD_AGE_RESOURCES, -1, month, OldAgeResources::sum);
    }

    static long sum(Evaluation e, int family, int month) {
        long resources = ofOne(e, 0, month);
        int partner = Members.partner(e);
        if (partner >= 0) {
            resources += ofOne(e, partner, month);
        }
        return resources;
    }

    private static long ofOne(Evaluation e, int person, int month) {
        e.begin();
        long quarter = 0;
        for (Answer counted : COUNTED) {
            quarter += e.sum(counted, person, month - 3, month - 1);
        }
        quarter += e.sum(Answer.SALARY_GROSS, person, month - 3, month - 1);
        quarter -= salaryAllowance(e, person, month);
        quarter -= Math.abs(e.sum(Answer.MAINTENANCE_PAID, person, month - 3, month - 1));
        quarter += e.sum(Answer.ASS_RECEIVED, person, month - 3, month - 1);
        if (countsAah(e, person, month)) {
            quarter += Aah.received(e, person, month - 3, month - 1);
        }
        long resources = Fixed.over(quarter, 3) + Savings.incomeOfQuarter(e, person, month);
        return e.end(Term.OLD_AGE_RESOURCES_OF_ONE, person, month, Fixed.positive(resources));
    }

    /// The minimum wage of the first of January, 0.9 of a month a quarter for a single person and 1.5 for a couple.
    private static long salaryAllowance(Evaluation e, int person, int month) {
        long salary = e.sum(Answer.SALARY_GROSS, person, month - 3, month - 1);
        if (salary == 0) {
            return 0;
        }
        e.begin();
        int january = Months.january(Months.year(month));
        long share = e.figure(Members.isCouple(e) ? ALLOWANCE_COUPLE : ALLOWANCE_SINGLE, january);
        long allowance = Fixed.times(wage(e, january), share);
        return e.end(Term.SALARY_ALLOWANCE, person, month, Math.min(salary, allowance));
    }

    private static long wage(Evaluation e, int january) {
        return e.rule(RULE_HOURS, january)
                ? Fixed.times(e.figure(SMIC_HOUR, january), e.figure(SMIC_HOURS, january))
                : e.figure(SMIC_MONTH, january);
    }

    private static boolean countsAah(Evaluation e, int person, int month) {
        return !OldAge.mayHaveAspa(e, person, month)
                && !OldAge.mayHaveAsi(e, person, month)
                && e.at(Answer.INVALIDITY_PENSION, person, month) == 0;
    }
}
