package fr.plainpied.kernel.entitlement;

/// AEEH, the allowance for the education of a disabled child: Code de la sécurité sociale, L541-1 and D541-1 to D541-4.
/// The base amount needs no means test; the complement depends on a category that the MDPH gives.
final class Aeeh {

    private static final Figure BASE = Figure.of("family.base");
    private static final Figure RATE = Figure.of("aeeh.base");
    private static final Figure AGE = Figure.of("aeeh.age");
    private static final Figure[] CATEGORIES = {
        Figure.of("aeeh.category_1"),
        Figure.of("aeeh.category_2"),
        Figure.of("aeeh.category_3"),
        Figure.of("aeeh.category_4"),
        Figure.of("aeeh.category_5")
    };
    private static final Figure[] LONE_PARENT = {
        Figure.of("aeeh.lone_parent_2"),
        Figure.of("aeeh.lone_parent_3"),
        Figure.of("aeeh.lone_parent_4"),
        Figure.of("aeeh.lone_parent_5"),
        Figure.of("aeeh.lone_parent_6")
    };
    private static final Figure CATEGORY_6 = Figure.of("aeeh.category_6");
    private static final Figure RULE_SHIFT = Figure.of("rule.aeeh_category_shift");

    private Aeeh() {}

    static long ofMonth(Evaluation e, int family, int month) {
        return e.once(Term.AEEH, -1, month, (f, who, m) -> amount(f, m));
    }

    private static long amount(Evaluation e, int month) {
        long amount = 0;
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.isChild(e, person) && e.flag(Answer.DISABLED, person, month)) {
                if (e.age(person, month) < e.figure(AGE, month) / Fixed.ONE) {
                    e.condition(Condition.CARE_OR_HELP_FOR_THE_CHILD);
                    amount += ofChild(e, person, month);
                } else {
                    e.refuse(Reason.TOO_OLD);
                }
            }
        }
        if (amount == 0) {
            e.refuse(Reason.NO_DISABLED_CHILD);
        }
        return amount;
    }

    private static long ofChild(Evaluation e, int child, int month) {
        long base = e.figure(BASE, month);
        long amount = Fixed.times(base, e.figure(RATE, month));
        if (!e.family().isAnswered(Answer.AEEH_CATEGORY, child)) {
            return amount;
        }
        int category = (int) (e.state(Answer.AEEH_CATEGORY, child, month) / Fixed.ONE);
        amount += loneParent(e, category, month);
        if (category == 6) {
            return amount + e.figure(CATEGORY_6, month);
        }
        if (e.rule(RULE_SHIFT, month) && category > 1) {
            category--;
        }
        return category < 1 ? amount : amount + Fixed.times(base, e.figure(CATEGORIES[category - 1], month));
    }

    /// More for a parent alone, from the second category on.
    private static long loneParent(Evaluation e, int category, int month) {
        if (category < 2 || Members.isCouple(e)) {
            return 0;
        }
        return Fixed.times(e.figure(BASE, month), e.figure(LONE_PARENT[category - 2], month));
    }
}
