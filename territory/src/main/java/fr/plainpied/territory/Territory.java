package fr.plainpied.territory;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.place.RealTerritory;
import fr.plainpied.territory.stock.Stock;
import java.util.List;

/// A generated demonstration territory: real communes, invented stock and invented requests.
///
/// @param communes real
/// @param stock invented, on the real counts by commune, period, size and form
public record Territory(TerritoryRecipe recipe, List<Commune> communes, Stock stock) {

    public Territory {
        communes = List.copyOf(communes);
    }

    public static Territory generate(TerritoryRecipe recipe) {
        return generate(recipe, Catalogue.current());
    }

    /// @param catalogue the edition whose criteria the dwellings are described by
    public static Territory generate(TerritoryRecipe recipe, Catalogue catalogue) {
        RealTerritory real = RealTerritory.read();
        Stock stock = Stock.generate(catalogue, real, recipe.oneIn(), recipe.seed(), recipe.today());
        return new Territory(recipe, real.communes(), stock);
    }
}
