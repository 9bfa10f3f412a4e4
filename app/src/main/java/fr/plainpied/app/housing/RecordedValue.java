package fr.plainpied.app.housing;

import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.criteria.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

/// One thing said of a criterion, with where it comes from. Never changed: a correction is another one.
///
/// @param level where it was taken; a value of a site or of a building holds for its dwellings
/// @param subject the residence, the building or the dwelling it was said of
/// @param value encoded as in [Criterion]; empty where an earlier value was taken back
/// @param method how it came to be known
/// @param takenOn the day it was seen, measured or said
/// @param author who found it, as written
/// @param version 1 for the first value of this criterion there, then one more each time
/// @param recordedAt when it was written here
/// @param recordedBy who wrote it here, as their account was called; empty for what came with a file
/// @param restores the former version whose value it puts back, 0 for the time when nothing was known; empty when it is
/// a
///     value of its own
public record RecordedValue(
        Criterion criterion,
        Criterion.Scope level,
        String subject,
        OptionalInt value,
        Survey.Method method,
        LocalDate takenOn,
        String author,
        int version,
        Instant recordedAt,
        String recordedBy,
        OptionalInt restores) {}
