package fr.plainpied.kernel.explain;

import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Work;
import java.util.List;

/// One requirement of one person before one dwelling.
///
/// @param person id within the household
/// @param because its own reason, then those of the lines it made useless
/// @param works what it takes, in the order of doing; empty unless `SATISFIED_AFTER_WORKS`
public record LineReason(
        String person,
        Requirement requirement,
        List<Because> because,
        Outcome outcome,
        Observed observed,
        List<Work> works) {
    public LineReason {
        because = List.copyOf(because);
        works = List.copyOf(works);
    }

    /// Whether this line alone excludes the dwelling.
    public boolean blocks() {
        return requirement.isMust() && outcome == Outcome.NOT_SATISFIED;
    }
}
