package fr.plainpied.kernel.criteria;

import java.util.List;

/// A situation of use (never a diagnosis) with the lines it brings by default.
///
/// @param requirements in the order of the catalogue
public record Situation(String code, List<Requirement> requirements) {
    public Situation {
        requirements = List.copyOf(requirements);
    }
}
