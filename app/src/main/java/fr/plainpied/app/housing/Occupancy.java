package fr.plainpied.app.housing;

import java.util.Locale;

/// Whether a dwelling can be proposed.
public enum Occupancy {
    LET,
    /// Let until the date on which it becomes available.
    NOTICE_GIVEN,
    VACANT;

    /// The code in lower case, as the database and addresses keep it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
