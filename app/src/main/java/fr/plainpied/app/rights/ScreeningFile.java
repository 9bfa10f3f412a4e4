package fr.plainpied.app.rights;

import fr.plainpied.app.rights.interview.Replies;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/// A screening with everything that was answered.
///
/// @param reference what people call it by: `D-4K7PXN`; it tells nothing of anybody
/// @param caseId the random number under which its acts stay
/// @param request the household of the needs that it is tied to; empty when it is tied to none
/// @param month whose rights were looked at
/// @param version grows with every answer
/// @param concluded when its result was kept; empty while it goes on
public record ScreeningFile(
        String reference,
        UUID caseId,
        Optional<String> request,
        YearMonth month,
        Replies replies,
        long version,
        Instant begun,
        Instant touched,
        Optional<Instant> concluded) {}
