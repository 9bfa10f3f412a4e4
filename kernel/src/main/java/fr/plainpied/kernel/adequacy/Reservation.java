package fr.plainpied.kernel.adequacy;

import java.util.Locale;

/// Who a dwelling is reserved for (CCH R441-5).
public enum Reservation {
    NONE,
    STATE,
    LOCAL_AUTHORITY,
    ACTION_LOGEMENT,
    OTHER;

    /// As written in the contract files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
