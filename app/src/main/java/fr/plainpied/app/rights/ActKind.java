package fr.plainpied.app.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done about a right, each on its day.
public enum ActKind {
    /// The screening was concluded; of no right in particular.
    SCREENED,
    /// The right was found missing.
    FOUND,
    CLAIMED,
    GRANTED,
    /// What was really paid, which counts in place of what was granted.
    RECEIVED,
    REFUSED,
    APPEALED;

    /// Its code in the database and in forms.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ActKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// Does it come with an amount a month?
    public boolean hasAmount() {
        return this == FOUND || this == GRANTED || this == RECEIVED;
    }
}
