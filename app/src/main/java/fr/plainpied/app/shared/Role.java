package fr.plainpied.app.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody acts as. The code is what the database and its policies know.
public enum Role {
    ALLOCATION_OFFICER,
    ACCESSIBILITY_REFERENT,
    ACCOMPANYING_PROFESSIONAL,
    OCCUPATIONAL_THERAPIST,
    CONCIERGE,
    COORDINATOR,
    PROGRAMME_OFFICER,
    TERRITORY_OFFICER,
    RESIDENT,
    DATA_PROTECTION_OFFICER,
    ADMINISTRATOR,
    /// Nobody has signed in.
    VISITOR,
    /// The program itself: start-up work, deliveries, arrays. Never given to a person.
    SYSTEM;

    /// The code in lower case, as the database keeps it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role of a code; empty when there is none.
    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
