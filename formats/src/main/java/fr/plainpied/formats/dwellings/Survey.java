package fr.plainpied.formats.dwellings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Where the values of a row come from.
///
/// @param by who surveyed, as written
public record Survey(Optional<LocalDate> on, Optional<String> by, Optional<Method> method) {

    public static final Survey UNKNOWN = new Survey(Optional.empty(), Optional.empty(), Optional.empty());

    /// How the values were found.
    public enum Method {
        MEASURED,
        PLAN,
        DECLARED,
        VISIT,
        PHOTO;

        /// As written in the contract files.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
