package fr.plainpied.kernel.entitlement;

import java.util.Locale;
import java.util.Set;

/// The three groups of nationality that residence conditions tell apart.
public enum Nationality {
    FRENCH,
    /// European Economic Area and Switzerland.
    EEA_OR_SWISS,
    OTHER;

    private static final Set<String> EEA_AND_SWISS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
            "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO", "CH");

    /// By the two letters of ISO 3166; whatever is neither French nor of the area is [#OTHER].
    public static Nationality ofCountry(String code) {
        String letters = code.toUpperCase(Locale.ROOT);
        if (letters.equals("FR")) {
            return FRENCH;
        }
        return EEA_AND_SWISS.contains(letters) ? EEA_OR_SWISS : OTHER;
    }
}
