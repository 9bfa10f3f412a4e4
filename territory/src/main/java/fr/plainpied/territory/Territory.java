package fr.plainpied.territory;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.demand.Demand;
import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.place.RealTerritory;
import fr.plainpied.territory.stock.Stock;
import java.util.List;

/// A generated demonstration territory: real communes, invented stock and invented demand.
///
/// @param communes real, by INSEE code
/// @param stock invented, on the real counts by commune, period, size and form
/// @param demand invented, one request for three dwellings
public record Territory(TerritoryRecipe recipe, List<Commune> communes, Stock stock, Demand demand) {

    /// About 5 700 requests were waiting for 17 704 dwellings near 2021.
    private static final int DWELLINGS_PER_REQUEST = 3;

    public Territory {
        communes = List.copyOf(communes);
    }

    public static Territory generate(TerritoryRecipe recipe) {
        return generate(recipe, Catalogue.current());
    }

    /// @param catalogue the edition whose criteria and situations are used
    public static Territory generate(TerritoryRecipe recipe, Catalogue catalogue) {
        RealTerritory real = RealTerritory.read();
        Stock stock = Stock.generate(catalogue, real, recipe.oneIn(), recipe.seed(), recipe.today());
        int requests = Math.round((float) stock.dwellings().size() / DWELLINGS_PER_REQUEST);
        Demand demand = Demand.generate(catalogue, real, requests, recipe.seed(), recipe.today());
        return new Territory(recipe, real.communes(), stock, demand);
    }

    /// SHA-256, in hexadecimal, of everything in the territory: two territories with the same fingerprint are the same.
    public String fingerprint() {
        return new Fingerprint().of(this);
    }
}
