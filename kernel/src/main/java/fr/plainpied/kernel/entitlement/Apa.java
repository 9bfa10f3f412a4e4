package fr.plainpied.kernel.entitlement;

/// APA at home, the allowance for autonomy: Code de l'action sociale et des familles, L232-1 to L232-11 and R232-1 to
/// R232-23. The GIR and the cost of the help plan come from the department's visit.
final class Apa {

    private static final Figure AGE = Figure.of("apa.age");
    private static final Figure MTP = Figure.of("apa.mtp");
    private static final Figure COUPLE = Figure.of("apa.couple_divisor");
    private static final Figure[] PLANS = {
        Figure.of("apa.plan_gir_1"),
        Figure.of("apa.plan_gir_2"),
        Figure.of("apa.plan_gir_3"),
        Figure.of("apa.plan_gir_4")
    };
    private static final Figure LOW = Figure.of("apa.income_low");
    private static final Figure HIGH = Figure.of("apa.income_high");
    private static final Figure FIRST = Figure.of("apa.plan_first");
    private static final Figure SECOND = Figure.of("apa.plan_second");
    private static final Figure MAXIMUM = Figure.of("apa.maximum_share");
    private static final Figure LEAST_HOURS = Figure.of("apa.minimum_paid");
    private static final Figure SMIC_HOUR = Figure.of("smic.hour");
    private static final Figure RULE_MINUS_HOUSING = Figure.of("rule.apa_minus_housing_benefit");

    private Apa() {}

    static long ofMonth(Evaluation e, int person, int month) {
        return e.once(Term.APA, person, month, Apa::amount);
    }

    private static long amount(Evaluation e, int person, int month) {
        if (e.age(person, month) < e.figure(AGE, month) / Fixed.ONE) {
            e.refuse(Reason.TOO_YOUNG);
            return 0;
        }
        int gir = (int) e.state(Answer.GIR, person, month);
        if (gir < 1 || gir > PLANS.length) {
            e.refuse(gir == 0 ? Reason.NO_HELP_PLAN : Reason.AUTONOMOUS);
            return 0;
        }
        e.begin();
        long most = Fixed.times(e.figure(PLANS[gir - 1], month), e.figure(MTP, month));
        long plan = e.end(Term.APA_PLAN, person, month, Math.min(e.at(Answer.HELP_PLAN, person, month), most));
        long amount = plan - ownShare(e, person, plan, month);
        if (amount < Fixed.times(e.figure(SMIC_HOUR, month), e.figure(LEAST_HOURS, month))) {
            e.refuse(plan == 0 ? Reason.NO_HELP_PLAN : Reason.AMOUNT_TOO_SMALL);
            return 0;
        }
        return amount;
    }

    private static long resources(Evaluation e, int person, int month) {
        e.begin();
        int january = Months.january(Months.year(month) - 2);
        long year = e.sum(Answer.REFERENCE_INCOME, e.family().taxUnit(person), january, january + 11);
        int partner = person == 0 ? Members.partner(e) : 0;
        if (partner >= 0 && e.family().taxUnit(partner) != e.family().taxUnit(person)) {
            year += e.sum(Answer.REFERENCE_INCOME, e.family().taxUnit(partner), january, january + 11);
        }
        long resources = Fixed.over(year, 12);
        if (e.rule(RULE_MINUS_HOUSING, month)) {
            resources -= HousingBenefit.received(e, month, month);
        }
        if (Members.isCouple(e)) {
            resources = Fixed.ratio(resources, e.figure(COUPLE, month));
        }
        return e.end(Term.APA_RESOURCES, person, month, resources);
    }

    /// Nothing up to 0.725 of the MTP, then a share of the plan that grows with income, faster for the dear part of it.
    private static long ownShare(Evaluation e, int person, long plan, int month) {
        e.begin();
        long mtp = e.figure(MTP, month);
        long low = Fixed.times(mtp, e.figure(LOW, month));
        long high = Fixed.times(mtp, e.figure(HIGH, month));
        long income = resources(e, person, month);
        if (income <= low) {
            return e.end(Term.APA_OWN_SHARE, person, month, 0);
        }
        long first = Math.min(plan, Fixed.times(mtp, e.figure(FIRST, month)));
        long second = Math.min(plan, Fixed.times(mtp, e.figure(SECOND, month))) - first;
        long third = plan - first - second;
        long range = high - low;
        long middle = Fixed.over(6 * income + 4 * high, 10) - low;
        long steep = Fixed.over(8 * income + 2 * high, 10) - low;
        long weighted = first + Fixed.scaled(second, middle, range) + Fixed.scaled(third, steep, range);
        long most = e.figure(MAXIMUM, month);
        long share = Fixed.times(Fixed.scaled(weighted, income - low, range), most);
        return e.end(Term.APA_OWN_SHARE, person, month, Math.min(share, Fixed.times(plan, most)));
    }
}
