package fr.plainpied.formats.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a day as written in the contract files.
public final class DateText {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern FRENCH = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private DateText() {}

    /// What came out of it.
    public sealed interface Result {}

    public record Read(LocalDate date) implements Result {}

    /// @param code of the fault: not a date, not in the calendar, or a year before 1900 or after 2200
    public record Wrong(String code) implements Result {}

    /// `2026-06-15` or `15/06/2026`.
    public static Result read(String text) {
        Matcher french = FRENCH.matcher(text);
        return french.matches() ? day(french.group(3), french.group(2), french.group(1)) : readIso(text);
    }

    /// `2026-06-15` only.
    public static Result readIso(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : new Wrong("date.format");
    }

    private static Result day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? new Wrong("date.far") : new Read(date);
        } catch (DateTimeException notInTheCalendar) {
            return new Wrong("date.impossible");
        }
    }
}
