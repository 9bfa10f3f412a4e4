package fr.plainpied.kernel.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;

/// Months as whole numbers, so that three months ago is a subtraction: January of year 0 is 0.
final class Months {

    private Months() {}

    static int of(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    static int of(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    static YearMonth yearMonth(int month) {
        return YearMonth.of(year(month), Math.floorMod(month, 12) + 1);
    }

    static int year(int month) {
        return Math.floorDiv(month, 12);
    }

    static int january(int year) {
        return year * 12;
    }

    /// Completed years on the first day of a month, for somebody born on a day counted from 1970.
    static int yearsBetween(long born, int month) {
        LocalDate birth = LocalDate.ofEpochDay(born);
        int months = month - of(birth) - (birth.getDayOfMonth() > 1 ? 1 : 0);
        return Math.floorDiv(months, 12);
    }

    static long firstDay(int month) {
        return yearMonth(month).atDay(1).toEpochDay();
    }
}
