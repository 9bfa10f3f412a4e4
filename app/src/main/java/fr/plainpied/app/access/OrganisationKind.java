package fr.plainpied.app.access;

import java.util.Locale;

/// What an organisation does in its territory.
public enum OrganisationKind {
    /// Owns or manages social dwellings.
    LANDLORD,
    /// Accompanies households: associations, care and social services.
    ASSOCIATION,
    /// The agglomération, which sets the housing policy.
    TERRITORY;

    /// The code in lower case, as the database keeps it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OrganisationKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
