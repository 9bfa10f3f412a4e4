package fr.plainpied.formats.situations;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A month or some months from one on: `2024`, `2024-05`, `2024-05-01`, `month:2024-05`, `year:2024`,
/// `month:2024-01:3`.
///
/// @param months 12 for a year
public record Period(YearMonth from, int months) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(month|year):)?(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?(?:[T ][0-9:.Z]+)?(?::(\\d{1,3}))?");

    static Optional<Period> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(written.group(2));
            boolean named = written.group(3) != null;
            YearMonth from = YearMonth.of(year, named ? Integer.parseInt(written.group(3)) : 1);
            if (written.group(4) != null) {
                from = YearMonth.from(from.atDay(Integer.parseInt(written.group(4))));
            }
            int unit = "year".equals(written.group(1)) || !named ? 12 : 1;
            int count = written.group(5) == null ? 1 : Integer.parseInt(written.group(5));
            return count == 0 ? Optional.empty() : Optional.of(new Period(from, unit * count));
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    boolean isMonth() {
        return months == 1;
    }
}
