package fr.plainpied.kernel.entitlement;

/// The energy voucher of a year: Code de l'énergie, R124-1 to R124-4. It depends on the reference income of the year
/// before last for each consumption unit of the dwelling.
final class EnergyVoucher {

    private static final Figure FIRST = Figure.of("energy.unit_first");
    private static final Figure SECOND = Figure.of("energy.unit_second");
    private static final Figure MORE = Figure.of("energy.unit_more");
    private static final Figure[] LIMITS = {
        Figure.of("energy.income_1"),
        Figure.of("energy.income_2"),
        Figure.of("energy.income_3"),
        Figure.of("energy.income_4")
    };
    private static final Figure[][] AMOUNTS = {amounts(1), amounts(2), amounts(3)};

    private EnergyVoucher() {}

    private static Figure[] amounts(int size) {
        Figure[] amounts = new Figure[4];
        for (int bracket = 0; bracket < 4; bracket++) {
            amounts[bracket] = Figure.of("energy.amount_%d_%d".formatted(size, bracket + 1));
        }
        return amounts;
    }

    static long ofMonth(Evaluation e, int family, int month) {
        return e.once(Term.ENERGY_VOUCHER, -1, month, (f, who, m) -> amount(f, m));
    }

    private static long amount(Evaluation e, int month) {
        Occupancy occupancy = Members.occupancy(e, month);
        if (!occupancy.isTenant() && !occupancy.isOwner()) {
            e.refuse(Reason.HOUSING);
            return 0;
        }
        e.condition(Condition.CONTRACT_HOLDER_MATCHED);
        long units = units(e, month);
        e.begin();
        int january = Months.january(Months.year(month) - 2);
        long income = 0;
        for (int unit = 0; unit < taxUnits(e); unit++) {
            income += e.sum(Answer.REFERENCE_INCOME, unit, january, january + 11);
        }
        long perUnit = e.end(Term.INCOME_PER_UNIT, -1, month, Fixed.ratio(income, units));
        Figure[] amounts = AMOUNTS[units < 2 * Fixed.ONE ? units > Fixed.ONE ? 1 : 0 : 2];
        for (int bracket = 0; bracket < LIMITS.length; bracket++) {
            if (perUnit < e.figure(LIMITS[bracket], month)) {
                return e.figure(amounts[bracket], month);
            }
        }
        e.refuse(Reason.RESOURCES);
        return 0;
    }

    private static int taxUnits(Evaluation e) {
        int units = 1;
        for (int person = 0; person < e.family().persons(); person++) {
            units = Math.max(units, e.family().taxUnit(person) + 1);
        }
        return units;
    }

    /// Adults first: a child in shared custody counts half of what its place gives.
    static long units(Evaluation e, int month) {
        e.begin();
        int whole = 0;
        int halves = 0;
        for (int person = 0; person < e.family().persons(); person++) {
            if (e.family().isAnswered(Answer.SHARED_CUSTODY, person) && e.flag(Answer.SHARED_CUSTODY, person, month)) {
                halves++;
            } else {
                whole++;
            }
        }
        long units = 0;
        for (int place = 0; place < whole + halves; place++) {
            long unit = e.figure(place == 0 ? FIRST : place == 1 ? SECOND : MORE, month);
            units += place < whole ? unit : unit / 2;
        }
        return e.end(Term.CONSUMPTION_UNITS, -1, month, units);
    }
}
