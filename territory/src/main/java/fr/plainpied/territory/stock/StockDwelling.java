package fr.plainpied.territory.stock;

import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.criteria.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A dwelling of the demonstration: what it truly is, and what its landlord knows of it.
///
/// @param id unique in the territory
/// @param number of the door in its building, from 1
/// @param terms all known; `availableFrom` is empty while the dwelling is let without notice
/// @param truth every value that makes sense for it: no cabin width without a lift, no shower width with a bath
/// @param ownKnown values known of this dwelling and its rooms, without those of its building and site
public record StockDwelling(
        String id,
        Building building,
        int number,
        int storey,
        LettingTerms terms,
        Occupancy occupancy,
        Grid truth,
        List<KnownValue> ownKnown,
        Optional<AdaptabilitySurvey> survey) {

    public StockDwelling {
        ownKnown = List.copyOf(ownKnown);
    }

    /// All that is known of it: values of its rooms and of itself, then of its building, then of its site, one for each
    /// criterion, the nearest first.
    public List<KnownValue> known() {
        Map<String, KnownValue> nearest = new HashMap<>();
        List<KnownValue> known = new ArrayList<>();
        for (List<KnownValue> level :
                List.of(ownKnown, building.known(), building.residence().known())) {
            for (KnownValue value : level) {
                if (nearest.putIfAbsent(value.criterion().code(), value) == null) {
                    known.add(value);
                }
            }
        }
        return known;
    }

    /// The grid as its landlord knows it.
    public Grid knownGrid() {
        Grid.Builder grid = Grid.of(truth.catalogue());
        known().forEach(value -> grid.put(value.criterion(), value.value()));
        return grid.build();
    }

    /// For the kernel, as its landlord knows it.
    public Dwelling asKnown() {
        return new Dwelling(id, terms, knownGrid(), adaptability());
    }

    /// For the kernel, as it truly is: the answer a full survey would give.
    public Dwelling asItIs() {
        return new Dwelling(id, terms, truth, adaptability());
    }

    private Adaptability adaptability() {
        return survey.map(AdaptabilitySurvey::findings).orElse(Adaptability.NOT_SURVEYED);
    }
}
