package fr.plainpied.app.ui;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/// Numbers, dates, amounts and measures as people read them, in one language. Safe to share between threads.
public final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NO_BREAK = "\u00A0";

    private final Words words;
    private final Locale locale;
    private final boolean french;

    Figures(Words words) {
        this.words = words;
        this.locale = words.locale();
        this.french = "fr".equals(words.language());
    }

    /// `1 184` in French, `1,184` in English.
    public String number(long value) {
        return FrenchSpacing.widen(whole(0).format(value));
    }

    /// A decimal number with at most `decimals` digits after the mark, trailing zeros dropped.
    public String number(BigDecimal value, int decimals) {
        return FrenchSpacing.widen(whole(decimals).format(value));
    }

    /// A share between 0 and 1 in whole per cent: `0.725` is written `73 %`, or `73%` in English.
    public String percent(double share) {
        return percentage(BigDecimal.valueOf(share).multiply(HUNDRED), 0);
    }

    /// A slope given in thousandths: `62` is written `6,2 %`.
    public String slope(int permille) {
        return percentage(BigDecimal.valueOf(permille, 1), 1);
    }

    private String percentage(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return number(rounded, decimals) + (french ? NO_BREAK + "%" : "%");
    }

    /// An amount in euros: cents are written only when there are any.
    public String euros(BigDecimal amount) {
        NumberFormat format = whole(2);
        boolean cents = amount.stripTrailingZeros().scale() > 0;
        format.setMinimumFractionDigits(cents ? 2 : 0);
        String digits = FrenchSpacing.widen(format.format(amount.setScale(2, RoundingMode.HALF_UP)));
        return french ? digits + NO_BREAK + "€" : "€" + digits;
    }

    /// An amount in whole euros.
    public String euros(long amount) {
        return euros(BigDecimal.valueOf(amount));
    }

    /// A length in centimetres, from millimetres: `825` is written `82,5 cm`.
    public String centimetres(int millimetres) {
        return number(BigDecimal.valueOf(millimetres, 1), 1) + NO_BREAK + "cm";
    }

    /// A length in metres, from millimetres, to the centimetre: `6200` is written `6,2 m`.
    public String metres(int millimetres) {
        return number(BigDecimal.valueOf(millimetres, 3), 2) + NO_BREAK + "m";
    }

    /// A walking distance: metres below a kilometre, then kilometres with one decimal.
    public String distance(int metres) {
        return metres < 1000
                ? number(metres) + NO_BREAK + "m"
                : number(BigDecimal.valueOf(metres, 3).setScale(1, RoundingMode.HALF_UP), 1) + NO_BREAK + "km";
    }

    /// A living area: `64,5 m²`.
    public String area(BigDecimal squareMetres) {
        return number(squareMetres, 1) + NO_BREAK + "m²";
    }

    /// `3 septembre 2026`, and `1er` for the first of a month in French.
    public String date(LocalDate date) {
        return dated(date, "MMMM");
    }

    /// `3 sept. 2026`, for tables and provenance.
    public String shortDate(LocalDate date) {
        return dated(date, "MMM");
    }

    /// `novembre 2026`.
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("LLLL" + NO_BREAK + "uuuu", locale));
    }

    /// `3 septembre 2026 à 10 h 42`, in the zone the moment was given in.
    public String moment(ZonedDateTime moment) {
        String hour = moment.format(DateTimeFormatter.ofPattern(french ? "H" : "HH", locale));
        String minute = moment.format(DateTimeFormatter.ofPattern("mm", locale));
        return words.say("ui.moment", "date", date(moment.toLocalDate()), "hour", hour, "minute", minute);
    }

    /// `a, b et c`.
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    private String dated(LocalDate date, String month) {
        String day = date.getDayOfMonth() == 1 ? words.say("ui.first") : Integer.toString(date.getDayOfMonth());
        return day + NO_BREAK + date.format(DateTimeFormatter.ofPattern(month + NO_BREAK + "uuuu", locale));
    }

    private NumberFormat whole(int decimals) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
