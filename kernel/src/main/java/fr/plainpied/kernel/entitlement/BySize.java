package fr.plainpied.kernel.entitlement;

/// A figure that depends on the size of the family: single, couple, then one row for each number of dependants and
/// one amount for each further one.
final class BySize {

    private final Figure single;
    private final Figure couple;
    private final Figure[] dependants;
    private final Figure more;

    /// @param dependants suffixes of the rows for one dependant and on
    BySize(String prefix, String more, String... dependants) {
        this.single = Figure.of(prefix + "single");
        this.couple = Figure.of(prefix + "couple");
        this.dependants = new Figure[dependants.length];
        for (int row = 0; row < dependants.length; row++) {
            this.dependants[row] = Figure.of(prefix + dependants[row]);
        }
        this.more = Figure.of(prefix + more);
    }

    long at(Evaluation e, boolean isCouple, int number, int month) {
        if (number == 0) {
            return e.figure(isCouple ? couple : single, month);
        }
        int row = Math.min(number, dependants.length);
        long value = e.figure(dependants[row - 1], month);
        return number <= row ? value : value + (number - row) * e.figure(more, month);
    }
}
