package fr.plainpied.kernel.entitlement;

/// What savings and property that bring nothing are deemed to bring in, a month (Code de l'action sociale et des
/// familles, R132-1: 3 % of capital, 50 % of the rental value of a home, 80 % of that of land).
final class Savings {

    private static final Figure LIVRET_A = Figure.of("savings.livret_a");
    private static final Figure OTHER = Figure.of("savings.other_rate");
    private static final Figure HOME = Figure.of("savings.home_share");
    private static final Figure LAND = Figure.of("savings.land_share");

    private Savings() {}

    /// The mean of the three months before.
    static long incomeOfQuarter(Evaluation e, int person, int month) {
        return Fixed.over(
                income(e, person, month - 3) + income(e, person, month - 2) + income(e, person, month - 1), 3);
    }

    static long income(Evaluation e, int person, int month) {
        long livret = e.state(Answer.LIVRET_A, person, month);
        long taxFree = e.state(Answer.SAVINGS_TAX_FREE, person, month);
        long home = e.state(Answer.HOME_RENTAL_VALUE, person, month);
        long land = e.state(Answer.LAND_RENTAL_VALUE, person, month);
        if ((livret | taxFree | home | land) == 0) {
            return 0;
        }
        e.begin();
        long year = Fixed.times(livret, e.figure(LIVRET_A, month)) + Fixed.times(taxFree, e.figure(OTHER, month));
        long rental = Fixed.times(home, e.figure(HOME, month)) + Fixed.times(land, e.figure(LAND, month));
        return e.end(Term.NOTIONAL_SAVINGS_INCOME, person, month, Fixed.over(year, 12) + rental);
    }
}
