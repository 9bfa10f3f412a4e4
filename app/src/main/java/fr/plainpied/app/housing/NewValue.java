package fr.plainpied.app.housing;

import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.criteria.Criterion;
import java.time.LocalDate;
import java.util.OptionalInt;

/// A value to record of a dwelling. It is written where the criterion is taken: a lift door at its building, a walk to
/// the stop at its site.
///
/// @param value encoded as in [Criterion]; empty takes the present value back
/// @param author who found it
/// @param seenVersion the version of the value shown to whoever changes it, 0 when there was none at that level: a
///     newer one refuses the change
/// @param recordedBy who writes it down, for the history
public record NewValue(
        String dwelling,
        Criterion criterion,
        OptionalInt value,
        Survey.Method method,
        LocalDate takenOn,
        String author,
        int seenVersion,
        String recordedBy) {}
