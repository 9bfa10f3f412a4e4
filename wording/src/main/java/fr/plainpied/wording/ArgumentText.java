package fr.plainpied.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes the kinds of arguments that ICU does not know: dates without time, and money.
final class ArgumentText {

    private final DateTimeFormatter date;
    private final DateTimeFormatter firstOfMonth;
    private final LocalizedNumberFormatter wholeEuros;
    private final LocalizedNumberFormatter euros;

    ArgumentText(Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        this.date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.firstOfMonth = french ? DateTimeFormatter.ofPattern("d'er' MMMM uuuu", locale) : date;
        this.euros = NumberFormatter.withLocale(locale).unit(Currency.getInstance("EUR"));
        this.wholeEuros = euros.precision(Precision.integer());
    }

    /// A text for dates and money, the value itself for all that ICU formats.
    Object write(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case Money money -> money(money);
            default -> value;
        };
    }

    String date(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? firstOfMonth : date).format(day);
    }

    /// Cents are written only when there are some.
    String money(Money money) {
        LocalizedNumberFormatter format = money.cents() % 100 == 0 ? wholeEuros : euros;
        return format.format(money.euros()).toString();
    }
}
