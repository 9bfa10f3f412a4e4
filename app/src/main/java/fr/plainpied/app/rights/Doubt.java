package fr.plainpied.app.rights;

import fr.plainpied.app.shared.AccountId;
import java.time.Instant;
import java.util.Optional;

/// Somebody says that a result seems wrong.
///
/// @param right code of the right it is about
/// @param to the person asked to answer; empty when the organisation had nobody to name
/// @param answer empty while nobody has answered
public record Doubt(
        long id,
        String reference,
        String right,
        String said,
        Instant saidAt,
        Optional<AccountId> saidBy,
        Optional<AccountId> to,
        Optional<Answer> answer) {
    /// What was answered, by whom and when.
    public record Answer(String text, Instant at, Optional<AccountId> by) {}
}
