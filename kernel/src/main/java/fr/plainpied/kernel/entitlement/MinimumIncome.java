package fr.plainpied.kernel.entitlement;

/// What RSA and prime d'activité share: who counts, the flat amount by size of family, the housing share, the quarter
/// looked at and the family benefits counted (Code de l'action sociale et des familles, R262-1 to R262-12; Code de la
/// sécurité sociale, R842-3 to R844-5).
final class MinimumIncome {

    private static final Figure CHILD_AGE = Figure.of("rsa.child_age");
    private static final Figure BABY_AGE = Figure.of("rsa.lone_parent_child_age");
    private static final Figure FAMILY_BASE = Figure.of("family.base");
    private static final Figure ASF_COUNTED = Figure.of("asf.counted");
    private static final Figure RULE_SHIFT = Figure.of("rule.quarter_shift");

    private MinimumIncome() {}

    /// The figures of one of the two benefits.
    record Scale(
            Figure base,
            Figure second,
            Figure third,
            Figure more,
            Figure loneParent,
            Figure loneParentChild,
            Figure housing1,
            Figure housing2,
            Figure housing3) {

        static Scale of(String name) {
            return new Scale(
                    Figure.of(name + ".base"),
                    Figure.of(name + ".second"),
                    Figure.of(name + ".third"),
                    Figure.of(name + ".more"),
                    Figure.of(name + ".lone_parent"),
                    Figure.of(name + ".lone_parent_child"),
                    Figure.of(name + ".housing_1"),
                    Figure.of(name + ".housing_2"),
                    Figure.of(name + ".housing_3"));
        }
    }

    /// The month before the quarter's end: since March 2025 the quarter ends one month earlier.
    static int lastOfQuarter(Evaluation e, int month) {
        return e.rule(RULE_SHIFT, month) ? month - 2 : month - 1;
    }

    /// Under 25, and not richer on their own than what they add to the family's amount.
    static boolean isChildAtCharge(Evaluation e, Scale scale, int person, int month) {
        if (!Members.isChild(e, person) || e.age(person, month) >= e.law().at(CHILD_AGE, month) / Fixed.ONE) {
            return false;
        }
        if (e.age(person, month) < 16) {
            return true;
        }
        int last = lastOfQuarter(e, month);
        long own = e.sum(Answer.SALARY_NET, person, last - 2, last)
                + e.sum(Answer.TRAINEE_PAY, person, last - 2, last)
                + e.sum(Answer.UNEMPLOYMENT_NET, person, last - 2, last);
        long added = Fixed.times(e.law().at(scale.base, month), e.law().at(scale.more, month));
        return Fixed.over(own, 3) <= added;
    }

    static int children(Evaluation e, Scale scale, int month) {
        int children = 0;
        for (int person = 0; person < e.family().persons(); person++) {
            if (isChildAtCharge(e, scale, person, month)) {
                children++;
            }
        }
        return children;
    }

    private static boolean isPregnant(Evaluation e, int month) {
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.isParent(e, person)
                    && e.family().isAnswered(Answer.PREGNANT, person)
                    && e.flag(Answer.PREGNANT, person, month)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasOrExpectsChild(Evaluation e, Scale scale, int month) {
        return children(e, scale, month) > 0 || isPregnant(e, month);
    }

    static long flatAmount(Evaluation e, Scale scale, Term term, int month) {
        e.begin();
        int children = children(e, scale, month);
        long base = e.figure(scale.base, month);
        long amount = Fixed.times(base, ordinary(e, scale, children, month));
        if (isLoneParent(e, scale, children, month)) {
            long more = e.figure(scale.loneParent, month) + children * e.figure(scale.loneParentChild, month);
            amount = Math.max(amount, Fixed.times(base, more));
        }
        return e.end(term, -1, month, amount);
    }

    /// The second person adds a half, the third and a couple's fourth three tenths, each further child four tenths.
    private static long ordinary(Evaluation e, Scale scale, int children, int month) {
        boolean couple = Members.isCouple(e);
        int persons = children + (couple ? 2 : 1);
        long multiple = Fixed.ONE;
        if (persons >= 2) {
            multiple += e.figure(scale.second, month);
        }
        int atThird = Math.min(couple ? 2 : 1, persons - 2);
        if (atThird > 0) {
            multiple += atThird * e.figure(scale.third, month);
        }
        int further = children - 2;
        if (further > 0) {
            multiple += further * e.figure(scale.more, month);
        }
        return multiple;
    }

    private static boolean isLoneParent(Evaluation e, Scale scale, int children, int month) {
        if (Members.isCouple(e)) {
            return false;
        }
        if (isPregnant(e, month)) {
            return true;
        }
        if (children == 0) {
            return false;
        }
        if (e.family().isAnswered(Answer.RECENT_SEPARATION, 0) && e.flag(Answer.RECENT_SEPARATION, 0, month)) {
            return true;
        }
        for (int person = 0; person < e.family().persons(); person++) {
            if (isChildAtCharge(e, scale, person, month)
                    && e.age(person, month) < e.law().at(BABY_AGE, month) / Fixed.ONE) {
                return true;
            }
        }
        return false;
    }

    /// What a household that pays little for housing is deemed to save: the housing benefit at most.
    static long housingShare(Evaluation e, Scale scale, Term term, int month) {
        e.begin();
        int persons = children(e, scale, month) + (Members.isCouple(e) ? 2 : 1);
        long base = e.figure(scale.base, month);
        long multiple = Fixed.ONE;
        Figure rate = scale.housing1;
        if (persons >= 2) {
            multiple += e.law().at(scale.second, month);
            rate = scale.housing2;
        }
        if (persons >= 3) {
            multiple += e.law().at(scale.third, month);
            rate = scale.housing3;
        }
        long share = Fixed.times(Fixed.times(base, multiple), e.figure(rate, month));
        return e.end(term, -1, month, savedBy(e, share, month));
    }

    private static long savedBy(Evaluation e, long share, int month) {
        Occupancy occupancy = Members.occupancy(e, month);
        boolean sharesCosts = e.family().isAnswered(Answer.SHARES_COSTS, 0) && e.flag(Answer.SHARES_COSTS, 0, month);
        boolean housedForNothing = occupancy == Occupancy.OWNER || (occupancy == Occupancy.LODGED_FREE && !sharesCosts);
        if (housedForNothing) {
            return share;
        }
        return Math.min(share, HousingBenefit.received(e, month, month));
    }

    /// Family allowances, the family supplement without its increase, what is counted of ASF, and the PAJE base.
    static long familyBenefits(Evaluation e, Scale scale, int month) {
        if (children(e, scale, month) == 0 && !e.family().isAnswered(Answer.AF, 0)) {
            return 0;
        }
        e.begin();
        long af = e.at(Answer.AF, 0, month);
        if (e.family().isAnswered(Answer.AF_BASE, 0)) {
            af = Math.min(af, e.at(Answer.AF_BASE, 0, month));
        }
        long cf = e.at(Answer.CF, 0, month);
        if (e.family().isAnswered(Answer.CF_BASE, 0)) {
            cf = e.at(Answer.CF_BASE, 0, month);
        }
        long asf = e.at(Answer.ASF, 0, month);
        if (asf > 0) {
            long perChild = Fixed.times(e.figure(FAMILY_BASE, month), e.figure(ASF_COUNTED, month));
            asf = Math.min(asf, perChild * Math.max(1, Members.childrenAtCharge(e, month)));
        }
        return e.end(Term.RSA_FAMILY_BENEFITS, -1, month, af + cf + asf + e.at(Answer.PAJE, 0, month));
    }
}
