package fr.plainpied.kernel.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of one [LegalSet], month by month.
///
/// A month has the value in effect on its first day. Where the law has a value that is not known here, the last known
/// one is used and [#isKnown] says that it is out of date, so that no result passes for certain.
public final class Law {

    /// First and last month of the rights that can be worked out; the tables go further back, to read past incomes.
    public static final YearMonth FIRST = YearMonth.of(2020, 1);

    public static final YearMonth LAST = YearMonth.of(2026, 12);

    private static final int ORIGIN = Months.january(2017);
    private static final int LENGTH = Months.of(LAST) - ORIGIN + 1;
    private static final long ABSENT = Long.MIN_VALUE;

    private static final LawReader TABLES = LawReader.read();
    private static final Law IN_FORCE = new Law(LegalSet.IN_FORCE, TABLES.inForce());
    private static final Law OPENFISCA = new Law(LegalSet.OPENFISCA, TABLES.openfisca());

    private final LegalSet set;
    private final Map<Figure, List<FigureValue>> rows;
    private final long[][] months;
    private final boolean[][] outdated;

    private Law(LegalSet set, Map<Figure, List<FigureValue>> rows) {
        this.set = set;
        this.rows = rows;
        this.months = new long[rows.size()][LENGTH];
        this.outdated = new boolean[rows.size()][LENGTH];
        rows.forEach(this::compile);
    }

    /// The parameters of a set, read once.
    public static Law of(LegalSet set) {
        return set == LegalSet.IN_FORCE ? IN_FORCE : OPENFISCA;
    }

    static Figure figure(String key) {
        return TABLES.figure(key);
    }

    /// Where the set of the public engine is not the law, one row each.
    public static List<FigureValue> departures() {
        List<FigureValue> departures = new ArrayList<>();
        for (List<FigureValue> values : OPENFISCA.rows.values()) {
            values.stream().filter(value -> value.departure().isPresent()).forEach(departures::add);
        }
        return departures;
    }

    public LegalSet set() {
        return set;
    }

    /// Every value of every figure, in the order of the tables.
    public List<FigureValue> values() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /// The row in effect at the start of a month, or the last known before it.
    public Optional<FigureValue> value(Figure figure, YearMonth month) {
        LocalDate day = month.atDay(1);
        List<FigureValue> values = rows.getOrDefault(figure, List.of());
        return values.stream()
                .filter(value -> value.covers(day))
                .findFirst()
                .or(() -> values.stream()
                        .filter(value -> !value.from().isAfter(day))
                        .reduce((earlier, later) -> later));
    }

    long at(Figure figure, int month) {
        long value = months[figure.index()][slot(month)];
        if (value == ABSENT) {
            throw new IllegalStateException("%s has no value in %s.".formatted(figure.key(), Months.yearMonth(month)));
        }
        return value;
    }

    boolean has(Figure figure, int month) {
        return months[figure.index()][slot(month)] != ABSENT;
    }

    /// Is the value of that month the law's, rather than the last one known before the law changed?
    boolean isKnown(Figure figure, int month) {
        return !outdated[figure.index()][slot(month)];
    }

    private static int slot(int month) {
        return Math.clamp(month - ORIGIN, 0, LENGTH - 1);
    }

    private void compile(Figure figure, List<FigureValue> values) {
        long[] line = months[figure.index()];
        Arrays.fill(line, ABSENT);
        for (int slot = 0; slot < LENGTH; slot++) {
            LocalDate day = Months.yearMonth(ORIGIN + slot).atDay(1);
            for (FigureValue value : values) {
                if (!value.from().isAfter(day)) {
                    boolean covers = value.covers(day);
                    line[slot] = value.millionths();
                    outdated[figure.index()][slot] = !covers;
                }
            }
        }
    }
}
