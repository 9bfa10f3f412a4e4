package fr.plainpied.kernel.explain;

import fr.plainpied.kernel.criteria.Criterion;
import java.util.List;

/// The class of a dwelling, or between which letters it still is.
///
/// @param best the best letter still possible, equal to `letter` unless it is G
/// @param worst the worst letter still possible, equal to `letter` unless it is G
/// @param toMeasure the unknown criteria that would move the class, by code; empty unless G
public record Classification(DwellingClass letter, DwellingClass best, DwellingClass worst, List<Criterion> toMeasure) {
    public Classification {
        toMeasure = List.copyOf(toMeasure);
    }
}
