package fr.plainpied.territory.stock;

import fr.plainpied.kernel.criteria.Criterion;
import java.time.LocalDate;
import java.util.Locale;

/// A value somebody knows, with where it comes from. In the demonstration what is known is true.
///
/// @param value encoded as in [Criterion]
/// @param author visibly invented
/// @param level where the value was taken; the value of a site or a building holds for its dwellings
public record KnownValue(
        Criterion criterion, int value, Method method, LocalDate date, String author, Criterion.Scope level) {

    /// How a value came to be known, the surest first.
    public enum Method {
        MEASURED,
        PLAN,
        VISIT,
        PHOTO,
        DECLARED;

        /// As written in the contract files.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
