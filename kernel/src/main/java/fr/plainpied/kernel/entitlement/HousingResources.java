package fr.plainpied.kernel.entitlement;

/// What housing benefit counts, a year: work and pensions of the months M-13 to M-2, the rest of the year before last
/// (Code de la construction et de l'habitation, R822-2 to R822-20).
final class HousingResources {

    private static final Figure UNEMPLOYED = Figure.of("al.allowance_unemployed");
    private static final Figure WEALTH = Figure.of("al.wealth_threshold");
    private static final Figure SAVINGS_RATE = Figure.of("savings.other_rate");
    private static final Figure HOME_SHARE = Figure.of("savings.home_share");
    private static final Figure LAND_SHARE = Figure.of("savings.land_share");
    private static final Figure STUDENT_FLAT = Figure.of("al.student_flat");
    private static final Figure STUDENT_GRANT = Figure.of("al.student_grant");

    private HousingResources() {}

    /// Rounded up to a hundred euros.
    static long ofFamily(Evaluation e, int month) {
        return e.once(Term.HOUSING_RESOURCES, -1, month, HousingResources::sum);
    }

    private static long sum(Evaluation e, int family, int month) {
        int partner = Members.partner(e);
        boolean rsa = Rsa.received(e, month - 1, month - 1) > 0;
        long resources = ofParent(e, 0, month, rsa);
        if (partner >= 0) {
            resources += ofParent(e, partner, month, rsa);
        }
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.isChild(e, person)) {
                resources += Fixed.positive(ofOne(e, person, month) - HousingFamily.incomeLimit(e, month));
            }
        }
        resources += wealthIncome(e, month);
        resources = Math.max(resources, studentFloor(e, month));
        return Fixed.upToHundred(Fixed.toCent(Fixed.positive(resources)));
    }

    private static long ofParent(Evaluation e, int person, int month, boolean rsa) {
        long work = rsa || isUnpaidJobless(e, person, month) ? 0 : work(e, person, month);
        long other = other(e, person, month);
        if (work > 0 && livesOnLess(e, person, month)) {
            long salary = e.sum(Answer.SALARY_TAXABLE, person, month - 12, month - 1);
            work = Fixed.positive(work - Fixed.times(salary, e.figure(UNEMPLOYED, month)));
        }
        e.begin();
        return e.end(Term.HOUSING_INCOME_OF_ONE, person, month, work + other);
    }

    static long ofOne(Evaluation e, int person, int month) {
        return work(e, person, month) + other(e, person, month);
    }

    private static long work(Evaluation e, int person, int month) {
        long gross = e.sum(Answer.SALARY_TAXABLE, person, month - 13, month - 2)
                + e.sum(Answer.UNEMPLOYMENT_TAXABLE, person, month - 13, month - 2);
        return TaxedIncome.salary(e, gross, month);
    }

    private static long other(Evaluation e, int person, int month) {
        int january = Months.january(Months.year(month) - 2);
        long pensions = e.sum(Answer.PENSION_TAXABLE, person, month - 13, month - 2)
                + e.sum(Answer.INVALIDITY_PENSION, person, january, january + 11)
                + e.sum(Answer.MAINTENANCE_RECEIVED, person, january, january + 11);
        return TaxedIncome.pension(e, pensions, month)
                - Math.abs(e.sum(Answer.MAINTENANCE_PAID, person, january, january + 11));
    }

    private static boolean joblessForTwoMonths(Evaluation e, int person, int month) {
        if (Members.activity(e, person, month) != Activity.UNEMPLOYED) {
            return false;
        }
        if (!e.family().isAnswered(Answer.UNEMPLOYED_SINCE, person)) {
            return false;
        }
        long since = e.state(Answer.UNEMPLOYED_SINCE, person, month);
        return since <= Months.firstDay(month - 2);
    }

    private static boolean isUnpaidJobless(Evaluation e, int person, int month) {
        return joblessForTwoMonths(e, person, month) && e.at(Answer.UNEMPLOYMENT_NET, person, month) == 0;
    }

    private static boolean livesOnLess(Evaluation e, int person, int month) {
        Activity activity = Members.activity(e, person, month);
        if (activity == Activity.RETIRED || joblessForTwoMonths(e, person, month)) {
            return true;
        }
        return activity != Activity.WORKING && Aah.received(e, person, month - 1, month - 1) > 0;
    }

    /// Savings and empty property count as income above 30 000 euros, unless a member has AAH or AEEH.
    private static long wealthIncome(Evaluation e, int month) {
        long wealth = 0;
        long income = 0;
        for (int person = 0; person < e.family().persons(); person++) {
            if (!Members.isParent(e, person)) {
                continue;
            }
            long savings = e.state(Answer.LIVRET_A, person, month)
                    + e.state(Answer.SAVINGS_TAX_FREE, person, month)
                    + e.state(Answer.SAVINGS_TAXED, person, month);
            long home = e.state(Answer.HOME_VALUE, person, month);
            long land = e.state(Answer.LAND_VALUE, person, month);
            wealth += savings + home + land;
            income += Fixed.times(savings, e.law().at(SAVINGS_RATE, month));
            income += Fixed.times(
                    e.at(Answer.HOME_RENTAL_VALUE, person, month) * 12, e.law().at(HOME_SHARE, month));
            income += Fixed.times(
                    e.at(Answer.LAND_RENTAL_VALUE, person, month) * 12, e.law().at(LAND_SHARE, month));
        }
        if (wealth <= e.law().at(WEALTH, month) || income == 0 || hasDisabilityBenefit(e, month)) {
            return 0;
        }
        e.begin();
        e.figure(WEALTH, month);
        e.figure(SAVINGS_RATE, month);
        return e.end(Term.HOUSING_NOTIONAL_WEALTH_INCOME, -1, month, income);
    }

    private static boolean hasDisabilityBenefit(Evaluation e, int month) {
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.isParent(e, person) && Aah.received(e, person, month - 1, month - 1) > 0) {
                return true;
            }
        }
        return Aeeh.ofMonth(e, -1, month) > 0;
    }

    private static long studentFloor(Evaluation e, int month) {
        if (Members.activity(e, 0, month) != Activity.STUDENT) {
            return 0;
        }
        e.condition(Condition.STUDENT);
        boolean grant = e.family().isAnswered(Answer.SCHOLARSHIP, 0) && e.flag(Answer.SCHOLARSHIP, 0, month);
        long flat = e.figure(STUDENT_FLAT, month);
        return grant ? flat - e.figure(STUDENT_GRANT, month) : flat;
    }
}
