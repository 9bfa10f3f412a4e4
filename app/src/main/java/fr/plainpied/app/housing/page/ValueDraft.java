package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.CriterionHistory;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.criteria.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;

/// The form of a value as it was typed, right or wrong.
///
/// @param typed what stands in the field of a number
/// @param chosen the words chosen, for the other kinds; [#UNKNOWN] and [#NOTHING] among them
/// @param version the version of the value that was shown
record ValueDraft(
        String typed,
        List<String> chosen,
        String method,
        String day,
        String month,
        String year,
        String author,
        int version) {
    static final String VALUE = "valeur";
    static final String METHOD = "methode";
    static final String DATE = "date";
    static final String AUTHOR = "auteur";
    static final String VERSION = "version";
    /// The choice of a value that nobody knows, which takes the present one back.
    static final String UNKNOWN = "unknown";
    /// The choice of a set without any of its words.
    static final String NOTHING = "none";

    private static final BigDecimal TEN = BigDecimal.TEN;

    ValueDraft {
        chosen = List.copyOf(chosen);
    }

    /// As the form is first shown: the present value, to be dated today and signed by its reader.
    static ValueDraft of(Criterion criterion, CriterionHistory history, LocalDate today, String reader) {
        OptionalInt value = history.current().map(current -> current.value()).orElse(OptionalInt.empty());
        return new ValueDraft(
                value.isPresent() && criterion.type().isNumber() ? typed(criterion, value.getAsInt()) : "",
                value.isPresent() && !criterion.type().isNumber() ? chosen(criterion, value.getAsInt()) : List.of(),
                history.current().map(current -> current.method().code()).orElse(Survey.Method.MEASURED.code()),
                Integer.toString(today.getDayOfMonth()),
                Integer.toString(today.getMonthValue()),
                Integer.toString(today.getYear()),
                reader,
                history.version());
    }

    static ValueDraft of(MultiValueMap<String, String> sent) {
        return new ValueDraft(
                first(sent, VALUE),
                sent.getOrDefault(VALUE, List.of()),
                first(sent, METHOD),
                first(sent, DATE + ".day"),
                first(sent, DATE + ".month"),
                first(sent, DATE + ".year"),
                first(sent, AUTHOR),
                version(first(sent, VERSION)));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).orElse("");
    }

    private static int version(String text) {
        return text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : 0;
    }

    /// The number in the unit it is typed in: centimetres for a length, per cent for a slope.
    static String typed(Criterion criterion, int value) {
        return switch (criterion.unit()) {
            case "mm", "permille" -> plain(BigDecimal.valueOf(value, 1));
            case "m2" -> plain(BigDecimal.valueOf(value, 3));
            default -> Integer.toString(value);
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest)
                .toPlainString()
                .replace('.', ',');
    }

    /// A typed number as the contract files write it: millimetres for a length, thousandths for a slope.
    static String contract(Criterion criterion, BigDecimal typed) {
        BigDecimal number = switch (criterion.unit()) {
            case "mm", "permille" -> typed.multiply(TEN);
            default -> typed;
        };
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    private static List<String> chosen(Criterion criterion, int value) {
        return List.of(criterion.write(value).split("\\|"));
    }

    /// The same draft, made against a newer version.
    ValueDraft against(int newer) {
        return new ValueDraft(typed, new ArrayList<>(chosen), method, day, month, year, author, newer);
    }
}
