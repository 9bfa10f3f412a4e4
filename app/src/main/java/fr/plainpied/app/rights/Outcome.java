package fr.plainpied.app.rights;

import java.util.Optional;

/// What came of screenings, for one right or in all. A figure that is empty is masked: it would be below eleven.
///
/// @param right code of the right; empty text for all of them together
/// @param screened households, said for all rights together only
/// @param eurosAYear what was granted or really paid, over twelve months
public record Outcome(
        String right,
        Optional<Long> screened,
        Optional<Long> found,
        Optional<Long> claimed,
        Optional<Long> granted,
        Optional<Long> refused,
        Optional<Long> eurosAYear) {}
