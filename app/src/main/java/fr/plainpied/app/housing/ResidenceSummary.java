package fr.plainpied.app.housing;

import fr.plainpied.kernel.explain.DwellingClass;
import java.util.Map;

/// A residence in a list.
///
/// @param free dwellings vacant or with notice given
/// @param known mean share of the catalogue known of its dwellings, from 0 to 1
/// @param classes dwellings by class; a class without any is absent
public record ResidenceSummary(
        Residence residence, int dwellings, int free, double known, Map<DwellingClass, Integer> classes) {
    public ResidenceSummary {
        classes = Map.copyOf(classes);
    }
}
