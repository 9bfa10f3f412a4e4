package fr.plainpied.kernel.entitlement;

/// The family as housing benefit counts it: Code de la construction et de l'habitation, R823-4.
final class HousingFamily {

    private static final Figure AGE = Figure.of("al.dependant_age");
    private static final Figure DISABILITY_RATE = Figure.of("al.dependant_disability_rate");
    private static final Figure ASPA_CEILING = Figure.of("aspa.ceiling_single");
    private static final int LIMIT_OVERSEAS = 6;
    private static final int LIMIT_LIFTED = Months.january(2023);

    private HousingFamily() {}

    /// A lone parent-to-be is counted as a couple.
    static boolean isCouple(Evaluation e, int month) {
        return Members.isCouple(e) || (e.family().isAnswered(Answer.PREGNANT, 0) && e.flag(Answer.PREGNANT, 0, month));
    }

    static int dependants(Evaluation e, int month) {
        long known = e.once(Term.DEPENDANTS, -1, month, HousingFamily::count);
        return (int) (known / Fixed.ONE);
    }

    private static long count(Evaluation e, int family, int month) {
        int dependants = 0;
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.isChild(e, person) && isDependant(e, person, month)) {
                dependants++;
            }
        }
        if (Members.isOverseas(e, month) && month < LIMIT_LIFTED) {
            dependants = Math.min(dependants, LIMIT_OVERSEAS);
        }
        return Fixed.euros(dependants);
    }

    private static boolean isDependant(Evaluation e, int person, int month) {
        if (e.age(person, month) < e.law().at(AGE, month) / Fixed.ONE) {
            return !Members.earnsOwnLiving(e, person, month);
        }
        return e.state(Answer.INCAPACITY_RATE, person, month) >= e.figure(DISABILITY_RATE, month)
                && HousingResources.ofOne(e, person, month) <= incomeLimit(e, month);
    }

    /// One and a quarter of the ASPA ceiling of the year before last.
    static long incomeLimit(Evaluation e, int month) {
        int january = Months.january(Months.year(month) - 2);
        return e.figure(ASPA_CEILING, january) * 5 / 4;
    }
}
