package fr.plainpied.territory.demand;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.place.RealTerritory;
import java.time.LocalDate;
import java.util.List;

/// The whole invented demand.
///
/// @param requests in no order of registration
/// @param names one for each person, to show and to search; never given to the kernel
public record Demand(List<Organisation> organisations, List<PendingRequest> requests, List<DisplayName> names) {

    public Demand {
        organisations = List.copyOf(organisations);
        requests = List.copyOf(requests);
        names = List.copyOf(names);
    }

    /// @param number of requests
    public static Demand generate(Catalogue catalogue, RealTerritory real, int number, long seed, LocalDate today) {
        return new DemandGeneration(catalogue, real, seed, today).run(number);
    }
}
