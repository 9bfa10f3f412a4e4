package fr.plainpied.bench;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.exchange.Resident;
import fr.plainpied.territory.demand.Demand;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.place.RealTerritory;
import fr.plainpied.territory.stock.Occupancy;
import fr.plainpied.territory.stock.Stock;
import fr.plainpied.territory.stock.StockDwelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// What plans are measured on: the whole stock of the generated territory, with as many requests as are asked for.
record PlanMarket(Stock stock, Demand demand) {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final long SEED = 7;

    /// About one request in three is a tenant's, and some of them find no home of their size in their commune.
    static final int REQUESTS_A_TENANT = 20;

    private static final int TRIES = 30;

    static PlanMarket generate(int requests) {
        RealTerritory real = RealTerritory.read();
        Catalogue catalogue = Catalogue.current();
        return new PlanMarket(
                Stock.generate(catalogue, real, 1, SEED, DAY), Demand.generate(catalogue, real, requests, SEED, DAY));
    }

    List<Dwelling> vacancies(int most) {
        return stock.free().stream().limit(most).map(StockDwelling::asKnown).toList();
    }

    List<HousingRequest> requests(int most) {
        return demand.requests().stream()
                .limit(most)
                .map(PendingRequest::request)
                .toList();
    }

    /// Tenants who ask for another home, each in a home of their commune that is not too large for them.
    List<Resident> residents(int most) {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, List<StockDwelling>> byCommune = new HashMap<>();
        stock.dwellings().stream()
                .filter(dwelling -> dwelling.occupancy() == Occupancy.LET)
                .forEach(dwelling -> byCommune
                        .computeIfAbsent(dwelling.terms().commune().orElse(""), commune -> new ArrayList<>())
                        .add(dwelling));
        Set<String> taken = new HashSet<>();
        List<Resident> residents = new ArrayList<>();
        for (PendingRequest request : demand.requests()) {
            List<StockDwelling> near = byCommune.getOrDefault(request.homeCommune(), List.of());
            for (int again = 0; request.transfer() && !near.isEmpty() && again < TRIES; again++) {
                StockDwelling home = near.get(random.nextInt(near.size()));
                boolean large = home.terms().rooms().orElse(0)
                        > request.request().household().size() + 1;
                if (residents.size() < most && !large && taken.add(home.id())) {
                    residents.add(new Resident(Applicant.of(request.request(), 0), home.asKnown()));
                    break;
                }
            }
        }
        return residents;
    }
}
