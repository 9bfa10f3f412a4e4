package fr.plainpied.study.year;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.stock.KnownValue;
import fr.plainpied.territory.stock.StockDwelling;

/// What a landlord believes of a home, errors included: the territory only knows what is true, real files do not.
///
/// A value declared is wrong as often as [Assumptions#errorsPercent] says; read on a plan four fifths as often, on a
/// photo three fifths, seen two fifths, measured one fifth. Hypothesis. A wrong number of steps is one off, a wrong
/// measure up to 15 %, a wrong word the next one.
final class Errors {

    private final long seed;
    private final int percent;

    Errors(long seed, int percent) {
        this.seed = seed;
        this.percent = percent;
    }

    Grid known(StockDwelling dwelling) {
        Grid.Builder grid = Grid.of(dwelling.truth().catalogue());
        for (KnownValue known : dwelling.known()) {
            Dice dice = Dice.of(
                    seed,
                    "error",
                    place(dwelling, known.level()),
                    known.criterion().code());
            boolean wrong = dice.chance(percent / 100.0 * often(known.method()));
            grid.put(known.criterion(), wrong ? wrong(known.criterion(), known.value(), dice) : known.value());
        }
        return grid.build();
    }

    /// An error on a building is the same for all its homes.
    private static String place(StockDwelling dwelling, Criterion.Scope level) {
        return switch (level) {
            case SITE -> dwelling.building().residence().id();
            case BUILDING -> dwelling.building().id();
            case DWELLING, ROOM -> dwelling.id();
        };
    }

    private static double often(KnownValue.Method method) {
        return switch (method) {
            case DECLARED -> 1;
            case PLAN -> 0.8;
            case PHOTO -> 0.6;
            case VISIT -> 0.4;
            case MEASURED -> 0.2;
        };
    }

    static int wrong(Criterion criterion, int value, Dice dice) {
        return switch (criterion.type()) {
            case BOOL -> 1 - value;
            case ENUM -> neighbour(value, criterion.values().size() - 1, dice);
            case SET -> value ^ 1 << dice.between(0, criterion.values().size() - 1);
            case INT, DECIMAL -> {
                int most = Math.max(1, (int) (Math.abs((long) value) * 15 / 100));
                int away = dice.between(1, most) * (dice.chance(0.5) ? 1 : -1);
                int other =
                        value + away < criterion.min() || value + away > criterion.max() ? value - away : value + away;
                yield Math.clamp(other, criterion.min(), criterion.max());
            }
        };
    }

    private static int neighbour(int rank, int last, Dice dice) {
        if (rank == 0 || rank == last) {
            return rank == 0 ? Math.min(1, last) : last - 1;
        }
        return dice.chance(0.5) ? rank + 1 : rank - 1;
    }
}
