package fr.plainpied.app.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A date typed in three short boxes, which works the same in every browser and with every assistive tool. Sent as
/// `name.day`, `name.month` and `name.year`; what was typed is kept as it was.
///
/// @param name the common part of the three names
/// @param legend what the date is, localized
/// @param day as typed, 1 to 31
/// @param month as typed, 1 to 12
/// @param year as typed, four digits
/// @param hint empty when the legend is enough
/// @param error what is wrong and what to do; empty when nothing is
/// @param birthday whether the browser may fill in the reader's own birthday
public record DateField(
        String name,
        String legend,
        String day,
        String month,
        String year,
        String hint,
        String error,
        boolean birthday) {
    /// An empty date.
    public static DateField of(String name, String legend) {
        return new DateField(name, legend, "", "", "", "", "", false);
    }

    /// The same field holding a date.
    public DateField value(LocalDate date) {
        return typed(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /// The same field holding what was typed, right or wrong.
    public DateField typed(String typedDay, String typedMonth, String typedYear) {
        return new DateField(name, legend, typedDay, typedMonth, typedYear, hint, error, birthday);
    }

    public DateField hint(String words) {
        return new DateField(name, legend, day, month, year, words, error, birthday);
    }

    public DateField error(String words) {
        return new DateField(name, legend, day, month, year, hint, words, birthday);
    }

    /// The date typed, when the three boxes make one.
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether nothing at all was typed.
    public boolean empty() {
        return (day + month + year).isBlank();
    }

    /// The id of the first box.
    public String id() {
        return Ids.of(name);
    }

    /// Whether there is something to correct.
    public boolean invalid() {
        return !error.isEmpty();
    }

    /// Ids of what describes the group, empty when nothing does.
    public String describedBy() {
        return Ids.describedBy(id(), !hint.isEmpty(), invalid(), false);
    }
}
