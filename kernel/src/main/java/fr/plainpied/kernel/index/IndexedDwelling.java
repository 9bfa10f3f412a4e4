package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.WorksPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A dwelling in its place among those for a request, with the whole vector that was compared: proposable, verdict,
/// cost of the works, coverage, availability.
///
/// @param id of the dwelling
/// @param proposable no gate fails
/// @param works that the must lines need, with their costs in the dwelling
/// @param toMeasure the unknown criteria that would decide, by code; empty unless `TO_VERIFY`
public record IndexedDwelling(
        String id,
        boolean proposable,
        Assessment assessment,
        WorksPlan works,
        List<Criterion> toMeasure,
        Optional<LocalDate> availableFrom) {

    public IndexedDwelling {
        toMeasure = List.copyOf(toMeasure);
    }
}
