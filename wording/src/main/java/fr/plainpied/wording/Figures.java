package fr.plainpied.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import fr.plainpied.kernel.quantity.IntRange;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.kernel.quantity.MoneyRange;
import fr.plainpied.kernel.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Measures, amounts, durations and lists as people say them: 830 mm is "83 cm", 1500 mm is "1,50 m".
/// A number never parts from its unit at the end of a line. Safe for any number of threads.
public final class Figures {

    /// Above this many steps a range has no upper end worth saying: it is the catalogue's own maximum.
    private static final int STEPS_WORTH_SAYING = 60;

    private static final Map<Locale, Figures> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Messages messages;
    private final ArgumentText arguments;
    private final LocalizedNumberFormatter number;
    private final LocalizedNumberFormatter twoDecimals;
    private final ListFormatter and;
    private final ListFormatter or;

    private Figures(Locale locale) {
        this.messages = Messages.of("messages/figures", locale);
        this.arguments = new ArgumentText(messages.locale());
        this.number = NumberFormatter.withLocale(messages.locale()).precision(Precision.maxFraction(3));
        this.twoDecimals = number.precision(Precision.minMaxFraction(2, 3));
        this.and = ListFormatter.getInstance(messages.locale(), ListFormatter.Type.AND, ListFormatter.Width.WIDE);
        this.or = ListFormatter.getInstance(messages.locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    }

    public static Figures of(Locale locale) {
        Locale language = Messages.of("messages/figures", locale).locale();
        return BY_LANGUAGE.computeIfAbsent(language, Figures::new);
    }

    /// Below a metre in centimetres, from a metre on in metres: "83 cm", "1 m", "1,50 m", "1,505 m".
    public String length(int millimetres) {
        if (millimetres < 1000) {
            return messages.text("length.cm", "n", number(BigDecimal.valueOf(millimetres, 1)));
        }
        BigDecimal metres = BigDecimal.valueOf(millimetres, 3);
        boolean whole = millimetres % 1000 == 0;
        return messages.text("length.m", "n", written(whole ? number : twoDecimals, metres));
    }

    /// On foot: metres below a kilometre, then kilometres: "1,25 km".
    public String distance(int metres) {
        return metres < 1000
                ? messages.text("distance.m", "n", metres)
                : messages.text("distance.km", "n", number(BigDecimal.valueOf(metres, 3)));
    }

    /// A slope in thousandths, written in per cent.
    public String slope(int permille) {
        return messages.text("slope", "n", number(BigDecimal.valueOf(permille, 1)));
    }

    public String area(BigDecimal squareMetres) {
        return messages.text("area", "n", number(squareMetres));
    }

    public String force(int newtons) {
        return messages.text("force", "n", newtons);
    }

    public String load(int kilograms) {
        return messages.text("load", "n", kilograms);
    }

    public String steps(int steps) {
        return messages.text("steps", "n", steps);
    }

    /// "2 marches", "5 marches au plus", "entre 2 et 5 marches", "au moins 2 marches" when the upper end is only the
    /// catalogue's maximum.
    public String steps(IntRange steps) {
        if (steps.isExact()) {
            return steps(steps.low());
        }
        if (steps.high() < STEPS_WORTH_SAYING && steps.low() == 0) {
            return messages.text("steps.most", "n", steps.high());
        }
        if (steps.high() < STEPS_WORTH_SAYING) {
            return messages.text("steps.between", "low", steps.low(), "high", steps.high());
        }
        return steps.low() == 0 ? messages.text("steps.unknown") : messages.text("steps.from", "n", steps.low());
    }

    /// 0 is the ground floor, -1 the first basement.
    public String storey(int level) {
        return level < 0 ? messages.text("storey.below", "n", -level) : messages.text("storey", "n", level);
    }

    /// Cents only when there are some: "1 500 €", "412,05 €".
    public String money(Money money) {
        return arguments.money(money);
    }

    /// "3 000 à 9 000 €"; one amount when both ends are equal.
    public String money(MoneyRange range) {
        if (range.low().equals(range.high())) {
            return money(range.low());
        }
        return messages.text(
                "money.range",
                "low",
                number(range.low().euros().stripTrailingZeros()),
                "high",
                number(range.high().euros().stripTrailingZeros()));
    }

    /// "1 à 2 semaines", "une semaine au plus" when the low end is 0.
    public String weeks(IntRange weeks) {
        if (weeks.high() == 0) {
            return messages.text("weeks.none");
        }
        if (weeks.low() == 0) {
            return messages.text("weeks.most", "high", weeks.high());
        }
        return weeks.isExact()
                ? messages.text("weeks.exact", "high", weeks.high())
                : messages.text("weeks.range", "low", weeks.low(), "high", weeks.high());
    }

    /// In whole per cent, rounded down: 100 % is said only when nothing is missing.
    public String share(Share share) {
        return messages.text("share", "n", (int) (100L * share.part() / share.whole()));
    }

    public String persons(int persons) {
        return messages.text("persons", "n", persons);
    }

    /// "aujourd'hui", "dans 3 ans".
    public String horizon(int years) {
        return messages.text("horizon", "n", years);
    }

    /// Main rooms.
    public String rooms(int rooms) {
        return messages.text("rooms", "n", rooms);
    }

    /// "22 novembre 2026", and "1er" for the first of a month in French.
    public String date(LocalDate day) {
        return arguments.date(day);
    }

    public String number(long value) {
        return written(number, BigDecimal.valueOf(value));
    }

    /// With up to three decimals, trailing zeros dropped.
    public String number(BigDecimal value) {
        return written(number, value);
    }

    /// "a, b et c".
    public String all(Collection<String> items) {
        return and.format(items);
    }

    /// "a, b ou c".
    public String any(Collection<String> items) {
        return or.format(items);
    }

    /// The same text with a capital at its head.
    public String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int head = text.offsetByCodePoints(0, 1);
        return text.substring(0, head).toUpperCase(messages.locale()) + text.substring(head);
    }

    /// The same text without the capital at its head, to go on in a sentence; an acronym keeps its own.
    public String goingOn(String text) {
        if (text.length() < 2 || Character.isUpperCase(text.charAt(1))) {
            return text;
        }
        return text.substring(0, 1).toLowerCase(messages.locale()) + text.substring(1);
    }

    private static String written(LocalizedNumberFormatter format, BigDecimal value) {
        return format.format(value).toString();
    }
}
