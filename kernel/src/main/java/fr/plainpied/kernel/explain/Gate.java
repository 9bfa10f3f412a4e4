package fr.plainpied.kernel.explain;

import java.util.Locale;

/// Conditions of law and of the household's own choices, apart from adequacy.
public enum Gate {
    ACTIVE_REQUEST,
    INCOME_CEILING,
    OCCUPANCY,
    COMMUNE,
    ROOMS,
    RENT,
    RESERVATION,
    /// Only where consents are kept: in the application, never at the command line.
    CONSENT;

    /// As written in the contract files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
