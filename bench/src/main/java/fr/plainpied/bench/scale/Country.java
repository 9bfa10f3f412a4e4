package fr.plainpied.bench.scale;

import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.demand.CountryDemand;
import fr.plainpied.territory.place.RealTerritory;
import fr.plainpied.territory.stock.Stock;
import fr.plainpied.territory.stock.StockDwelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The invented country: requests area by area, and homes of the demonstration that become free anywhere in it, as
/// their landlords know them.
final class Country {

    /// A tenth of the real stock has some fifty free homes of every kind.
    private static final int STOCK_ONE_IN = 10;

    private final CountryDemand demand;
    private final List<StockDwelling> free;
    private final long seed;

    Country(long seed, LocalDate day) {
        Catalogue catalogue = Catalogue.current();
        RealTerritory real = RealTerritory.read();
        this.seed = seed;
        this.demand = new CountryDemand(catalogue, real, seed, day);
        this.free = Stock.generate(catalogue, real, STOCK_ONE_IN, seed, day).free();
    }

    /// How many areas hold that many requests.
    static int areas(int requests) {
        return Math.ceilDiv(requests, CountryDemand.REQUESTS_PER_AREA);
    }

    /// The requests of an area, of a country that has `all` of them.
    List<HousingRequest> requests(int area, int all) {
        int before = area * CountryDemand.REQUESTS_PER_AREA;
        return demand.requests(area, Math.min(CountryDemand.REQUESTS_PER_AREA, all - before));
    }

    /// Homes that become free in the first areas.
    ///
    /// @param draw another number gives others
    List<Dwelling> vacancies(int areas, int number, int draw) {
        SplittableRandom random = new SplittableRandom(seed * 1_000 + draw);
        List<Dwelling> vacancies = new ArrayList<>();
        for (int vacancy = 0; vacancy < number; vacancy++) {
            StockDwelling home = free.get((draw + vacancy) % free.size());
            vacancies.add(placed(home.asKnown(), random.nextInt(areas)));
        }
        return vacancies;
    }

    private Dwelling placed(Dwelling home, int area) {
        LettingTerms terms = home.terms();
        LettingTerms there = new LettingTerms(
                terms.commune().map(code -> demand.commune(area, code)),
                terms.rooms(),
                terms.livingAreaDm2(),
                terms.financing(),
                terms.zone(),
                terms.rent(),
                terms.charges(),
                terms.reservation(),
                terms.availableFrom());
        return new Dwelling("%s in %d".formatted(home.id(), area), there, home.grid(), home.adaptability());
    }
}
