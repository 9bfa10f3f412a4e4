package fr.plainpied.formats.dwellings;

import fr.plainpied.formats.fault.Excerpt;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import fr.plainpied.kernel.adequacy.Adaptability;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The surveys of a file of adaptability, by dwelling.
///
/// @param places where each dwelling is first named
public record AdaptabilitySurveys(Map<String, Adaptability> byDwelling, Map<String, Place> places) {

    public static final AdaptabilitySurveys NONE = new AdaptabilitySurveys(Map.of(), Map.of());

    public AdaptabilitySurveys {
        byDwelling = Map.copyOf(byDwelling);
        places = new LinkedHashMap<>(places);
    }

    /// Nothing surveyed when the file does not name the dwelling.
    public Adaptability of(String dwelling) {
        return byDwelling.getOrDefault(dwelling, Adaptability.NOT_SURVEYED);
    }

    /// Warns of each surveyed dwelling that the file of dwellings does not hold.
    public void checkDwellings(Collection<String> dwellings, Faults faults) {
        Set<String> known = Set.copyOf(dwellings);
        places.forEach((dwelling, place) -> {
            if (!known.contains(dwelling)) {
                faults.add(place.warning("adaptability.noDwelling", Map.of("id", Excerpt.of(dwelling))));
            }
        });
    }
}
