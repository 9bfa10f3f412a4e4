package fr.plainpied.app.needs;

import fr.plainpied.app.shared.AccountId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// One thing that happened to a person of a household.
///
/// @param person id within the household
/// @param before as they stood; the same as `after` for one who joined
/// @param after as they stood from then on
/// @param by whose account; empty when the program did it
public record PersonHistory(
        String person, Act act, PersonState before, PersonState after, Instant at, Optional<AccountId> by) {
    /// What happened.
    public enum Act {
        JOINED,
        CHANGED,
        LEFT,
        /// Somebody who had left is of the household again.
        RETURNED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Act of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
