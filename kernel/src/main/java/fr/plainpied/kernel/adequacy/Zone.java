package fr.plainpied.kernel.adequacy;

import java.util.Locale;

/// Part of the country for the income ceilings (annual order on resource ceilings, CCH D331-12 and R331-1).
public enum Zone {
    PARIS_COMMUNES_LIMITROPHES,
    ILE_DE_FRANCE,
    AUTRES_REGIONS;

    /// As written in the contract files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
