package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.WorksPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A request in its place among the candidates of a dwelling, with the whole vector that was compared: proposable,
/// verdict, scarcity, points, coverage, registration.
///
/// @param id of the request
/// @param proposable no gate fails
/// @param works that the must lines need, with their costs in the dwelling
/// @param toMeasure the unknown criteria that would decide, by code; empty unless `TO_VERIFY`
public record IndexedRequest(
        String id,
        boolean proposable,
        Assessment assessment,
        WorksPlan works,
        List<Criterion> toMeasure,
        int priorityPoints,
        Optional<LocalDate> registeredOn) {

    public IndexedRequest {
        toMeasure = List.copyOf(toMeasure);
    }
}
