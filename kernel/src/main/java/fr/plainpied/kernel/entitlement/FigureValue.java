package fr.plainpied.kernel.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// One value of a figure, with its time and its text.
///
/// @param from first day of effect
/// @param until last day of effect, empty while nothing replaces it
/// @param reference title of the legal text, in French
/// @param link address of the text, empty when none is known
/// @param checked when somebody last compared it with the text, empty when that is not known
/// @param departure why this value is the public engine's and not the law's; empty for the law itself
public record FigureValue(
        Figure figure,
        BigDecimal value,
        LocalDate from,
        Optional<LocalDate> until,
        String reference,
        Optional<String> link,
        Optional<LocalDate> checked,
        Optional<String> departure) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    long millionths() {
        return value.movePointRight(6).longValueExact();
    }
}
