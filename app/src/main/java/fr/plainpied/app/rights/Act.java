package fr.plainpied.app.rights;

import fr.plainpied.app.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Something done about a right.
///
/// @param right code of the right and of its person, as `aah-0`; empty text for a screening concluded
/// @param monthlyCents empty when the act has no amount
/// @param by empty once the screening is gone
public record Act(
        long id,
        String right,
        ActKind kind,
        LocalDate on,
        Optional<Long> monthlyCents,
        Instant recordedAt,
        Optional<AccountId> by,
        boolean undone) {}
