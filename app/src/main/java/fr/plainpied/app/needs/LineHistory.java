package fr.plainpied.app.needs;

import fr.plainpied.app.shared.AccountId;
import fr.plainpied.kernel.criteria.Requirement;
import java.time.Instant;
import java.util.Optional;

/// One thing that happened to the lines of a household.
///
/// @param person id within the household
/// @param before the line as it stood; empty when one was added
/// @param after the line that stands in its place; empty when it was taken away
/// @param by whose account; empty when the program did it
public record LineHistory(
        String person, Optional<Requirement> before, Optional<Requirement> after, Instant at, Optional<AccountId> by) {}
