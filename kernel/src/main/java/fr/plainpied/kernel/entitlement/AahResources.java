package fr.plainpied.kernel.entitlement;

/// What AAH counts: four times the last quarter for somebody who works, the year before last otherwise. The partner's
/// income counts until September 2023 (loi n° 2022-1158, art. 10, ended the sharing from October 2023).
final class AahResources {

    private static final Figure AMOUNT = Figure.of("aah.amount");
    private static final Figure PER_CHILD = Figure.of("aah.ceiling_child");
    private static final Figure FOR_COUPLE = Figure.of("aah.ceiling_couple");
    private static final Figure LOW = Figure.of("aah.allowance_low");
    private static final Figure HIGH = Figure.of("aah.allowance_high");
    private static final Figure BRACKET = Figure.of("aah.bracket");
    private static final Figure STOPPED = Figure.of("aah.allowance_stopped");
    private static final Figure PARTNER_SHARE = Figure.of("aah.partner_share");
    private static final Figure PARTNER_FLAT = Figure.of("aah.partner_flat");
    private static final Figure PARTNER_FLAT_CHILD = Figure.of("aah.partner_flat_child");
    private static final Figure SMIC_HOUR = Figure.of("smic.hour");
    private static final Figure SMIC_HOURS = Figure.of("smic.hours_month");
    private static final int OWN_INCOME_ONLY = Months.january(2023) + 9;

    private AahResources() {}

    /// The ceiling of the family less what counts, a month.
    static long roomBelowCeiling(Evaluation e, int person, int month) {
        boolean shared = month < OWN_INCOME_ONLY;
        e.begin();
        long multiple = Fixed.ONE + Members.childrenAtCharge(e, month) * e.figure(PER_CHILD, month);
        if (shared && Members.isCouple(e)) {
            multiple += e.figure(FOR_COUPLE, month);
        }
        long ceiling = e.end(Term.AAH_CEILING, -1, month, Fixed.times(e.figure(AMOUNT, month), multiple));
        return ceiling - (shared ? shared(e, person, month) : own(e, person, month));
    }

    static long own(Evaluation e, int person, int month) {
        return e.once(Term.AAH_RESOURCES, person, month, (f, who, m) -> Fixed.over(ownYear(f, who, m), 12));
    }

    static long shared(Evaluation e, int person, int month) {
        return e.once(
                Term.AAH_RESOURCES_SHARED,
                person,
                month,
                (f, who, m) -> Fixed.over(ownYear(f, who, m) + partnerYear(f, who, m), 12));
    }

    private static boolean works(Evaluation e, int person, int month) {
        return e.at(Answer.SALARY_TAXABLE, person, month) > 0;
    }

    private static long ownYear(Evaluation e, int person, int month) {
        if (works(e, person, month)) {
            return afterWorkAllowance(e, workOfQuarter(e, person, month), month) + otherOfQuarter(e, person, month);
        }
        int january = Months.january(Months.year(month) - 2);
        long work = afterWorkAllowance(e, workOfYear(e, person, january), month);
        return keptAfterStop(e, person, work, month) + otherOfYear(e, person, january);
    }

    private static long partnerYear(Evaluation e, int person, int month) {
        int partner = person == 0 ? Members.partner(e) : 0;
        if (partner < 0) {
            return 0;
        }
        long income;
        int taxed = Months.january(Months.year(month) - 2);
        if (works(e, person, month)) {
            income = TaxedIncome.salary(e, workOfQuarter(e, partner, month), taxed) + otherOfQuarter(e, partner, month);
        } else {
            long work = TaxedIncome.salary(e, workOfYear(e, partner, taxed), taxed);
            income = keptAfterStop(e, partner, work, month) + otherOfYear(e, partner, taxed);
        }
        if (e.has(PARTNER_SHARE, month)) {
            return income - Fixed.times(income, e.figure(PARTNER_SHARE, month));
        }
        long flat = e.figure(PARTNER_FLAT, month)
                + Members.childrenAtCharge(e, month) * e.figure(PARTNER_FLAT_CHILD, month);
        return Fixed.positive(income - flat);
    }

    static long workOfQuarter(Evaluation e, int person, int month) {
        e.begin();
        long quarter = e.sum(Answer.SALARY_NET, person, month - 3, month - 1)
                + e.sum(Answer.UNEMPLOYMENT_NET, person, month - 3, month - 1)
                + e.sum(Answer.SICK_PAY, person, month - 3, month - 1)
                + e.sum(Answer.TRAINEE_PAY, person, month - 3, month - 1)
                + e.sum(Answer.TRAINING_PAY, person, month - 3, month - 1);
        return e.end(Term.AAH_WORK_INCOME, person, month, quarter * 4);
    }

    private static long workOfYear(Evaluation e, int person, int january) {
        return e.sum(Answer.SALARY_TAXABLE, person, january, january + 11)
                + e.sum(Answer.UNEMPLOYMENT_TAXABLE, person, january, january + 11);
    }

    private static long otherOfQuarter(Evaluation e, int person, int month) {
        e.begin();
        int from = month - 3;
        int to = month - 1;
        long quarter = Asi.received(e, person, from, to)
                + e.sum(Answer.INVALIDITY_PENSION, person, from, to)
                + e.sum(Answer.PENSION_NET, person, from, to)
                + e.sum(Answer.MAINTENANCE_RECEIVED, person, from, to)
                - Math.abs(e.sum(Answer.MAINTENANCE_PAID, person, from, to));
        return e.end(
                Term.AAH_OTHER_INCOME, person, month, quarter * 4 + Savings.incomeOfQuarter(e, person, month) * 12);
    }

    private static long otherOfYear(Evaluation e, int person, int january) {
        long pensions = e.sum(Answer.PENSION_TAXABLE, person, january, january + 11)
                + e.sum(Answer.MAINTENANCE_RECEIVED, person, january, january + 11);
        long paid = Math.abs(e.sum(Answer.MAINTENANCE_PAID, person, january, january + 11));
        return TaxedIncome.pension(e, pensions, january) - paid;
    }

    /// 80 % off up to 30 % of the yearly minimum wage, 40 % off above.
    private static long afterWorkAllowance(Evaluation e, long income, int month) {
        if (income <= 0) {
            return 0;
        }
        long wage = Fixed.times(e.figure(SMIC_HOUR, month), e.figure(SMIC_HOURS, month)) * 12;
        long limit = Fixed.times(wage, e.figure(BRACKET, month));
        long low = Math.min(income, limit);
        long high = income - low;
        return low - Fixed.times(low, e.figure(LOW, month)) + high - Fixed.times(high, e.figure(HIGH, month));
    }

    /// 30 % off the work income of somebody who now lives on unemployment benefit or a pension, or has stopped.
    private static long keptAfterStop(Evaluation e, int person, long income, int month) {
        if (income == 0) {
            return 0;
        }
        boolean stopped = e.at(Answer.SALARY_TAXABLE, person, month) == 0
                && Members.activity(e, person, month) != Activity.WORKING;
        return stopped ? income - Fixed.times(income, e.figure(STOPPED, month)) : income;
    }
}
