package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.explain.Because;
import java.util.List;

/// A requirement in force at the horizon of the assessment.
///
/// @param person id within the household
/// @param because its own reason first, then those of the lines it made useless
/// @param byDefault whether a situation brought it, rather than the professional
public record NeedLine(String person, Requirement requirement, List<Because> because, boolean byDefault) {
    public NeedLine {
        because = List.copyOf(because);
    }
}
