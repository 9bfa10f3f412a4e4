package fr.plainpied.app.rights.interview;

import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Circumstances;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// One income over the three years that rights look at: the last four months as they were, and before them either the
/// same on average or what the household said of the last twelve months and of the year before last.
///
/// @param last the amounts of M-1, M-2, M-3 and M-4
/// @param stopped whether nothing comes any more this month
/// @param earlier the amount of a month before M-4
/// @param taxYear what the tax notice says of the year before last; empty when it follows from the months
/// @param alreadyTaxable whether the notice's amount is left as it is by a ratio
record History(
        List<BigDecimal> last,
        boolean stopped,
        BigDecimal earlier,
        Optional<BigDecimal> taxYear,
        boolean alreadyTaxable) {
    private static final int FOUR = 4;
    private static final int TWELVE = 12;
    private static final int FAR = 14;

    static final History NOTHING =
            of(List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO), false);

    static History of(List<BigDecimal> last, boolean stopped) {
        BigDecimal mean = sum(last).divide(BigDecimal.valueOf(FOUR), 6, RoundingMode.HALF_UP);
        return new History(List.copyOf(last), stopped, mean, Optional.empty(), false);
    }

    /// The same, with what is known of earlier months.
    ///
    /// @param year total of the last twelve months, not below that of the last four
    /// @param notice amount of the year before last on the tax notice
    History before(BigDecimal year, BigDecimal notice) {
        BigDecimal rest = year.subtract(sum(last)).max(BigDecimal.ZERO);
        BigDecimal month = rest.divide(BigDecimal.valueOf(TWELVE - FOUR), 6, RoundingMode.HALF_UP);
        return new History(last, stopped, month, Optional.of(notice), false);
    }

    /// The same, for an answer that the tax notice gives as it is.
    History taxed() {
        return new History(last, stopped, earlier, taxYear, true);
    }

    /// Says it to the kernel, each amount times a ratio.
    void tell(Circumstances.Builder builder, Answer answer, int who, YearMonth now, BigDecimal ratio) {
        builder.always(answer, who, millionths(stopped ? BigDecimal.ZERO : last.getFirst(), ratio));
        YearMonth start = YearMonth.of(now.getYear() - 3, 1);
        for (YearMonth month = start; month.isBefore(now.minusMonths(FOUR)); month = month.plusMonths(1)) {
            builder.month(answer, who, month, millionths(earlier, ratio));
        }
        for (int ago = 1; ago <= FOUR; ago++) {
            builder.month(answer, who, now.minusMonths(ago), millionths(last.get(ago - 1), ratio));
        }
        taxYear.ifPresent(
                notice -> tellTaxYear(builder, answer, who, now, alreadyTaxable ? notice : notice.multiply(ratio)));
    }

    /// Spreads the notice's amount over the months of its year that the last fourteen do not already tell.
    private void tellTaxYear(Circumstances.Builder builder, Answer answer, int who, YearMonth now, BigDecimal notice) {
        YearMonth january = YearMonth.of(now.getYear() - 2, 1);
        List<YearMonth> untold = java.util.stream.IntStream.range(0, TWELVE)
                .mapToObj(january::plusMonths)
                .filter(month -> month.isBefore(now.minusMonths(FAR)))
                .toList();
        BigDecimal told = earlier.multiply(BigDecimal.valueOf((long) TWELVE - untold.size()));
        BigDecimal each = notice.subtract(told)
                .max(BigDecimal.ZERO)
                .divide(BigDecimal.valueOf(Math.max(1, untold.size())), 6, RoundingMode.HALF_UP);
        untold.forEach(month -> builder.month(answer, who, month, millionths(each, BigDecimal.ONE)));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long millionths(BigDecimal euros, BigDecimal ratio) {
        return euros.multiply(ratio)
                .movePointRight(6)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
