package fr.plainpied.app.rights;

import java.util.Arrays;

/// Which screenings a list holds.
public enum Which {
    ALL(""),
    /// Not concluded yet.
    OPEN("en-cours"),
    /// With a claim that has had no answer for too long.
    UNANSWERED("sans-reponse");

    private final String code;

    Which(String code) {
        this.code = code;
    }

    /// Its name in addresses.
    public String code() {
        return code;
    }

    /// The list of a name; all of them for any other.
    public static Which ofCode(String code) {
        return Arrays.stream(values())
                .filter(which -> which.code.equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
