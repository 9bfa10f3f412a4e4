package fr.plainpied.territory.tenants;

import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.household.Composition;
import fr.plainpied.territory.household.Household;
import fr.plainpied.territory.household.Households;
import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.stock.Occupancy;
import fr.plainpied.territory.stock.StockDwelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Draws who lives in the dwellings that are let. The kinds of households have their exact shares; the larger ones live
/// in the larger dwellings, as a rule and not always.
public final class Tenants {

    /// Hypothesis: how far from their order households and dwellings are paired, in rooms.
    private static final double DISORDER = 0.9;

    private Tenants() {}

    private record Placed<T>(T what, double size) {}

    /// @param seed other seeds give other tenants in the same dwellings
    public static List<TenantHousehold> draw(Territory territory, long seed) {
        Map<String, Commune> communes =
                territory.communes().stream().collect(Collectors.toMap(Commune::code, Function.identity()));
        List<Placed<StockDwelling>> homes = new ArrayList<>();
        for (StockDwelling dwelling : territory.stock().dwellings()) {
            if (dwelling.occupancy() != Occupancy.VACANT) {
                Dice dice = Dice.of(seed, "home", dwelling.id());
                homes.add(new Placed<>(dwelling, dwelling.terms().rooms().orElse(1) + dice.normal(0, DISORDER)));
            }
        }
        homes.sort(Comparator.comparingDouble(Placed::size));
        List<Placed<Composition.Kind>> kinds = new ArrayList<>();
        Dice dice = Dice.of(seed, "kinds");
        for (Composition.Kind kind : Composition.kinds(homes.size(), dice)) {
            kinds.add(new Placed<>(kind, rooms(kind.composition()) + dice.normal(0, DISORDER)));
        }
        kinds.sort(Comparator.comparingDouble(Placed::size));
        List<TenantHousehold> tenants = new ArrayList<>();
        for (int n = 0; n < homes.size(); n++) {
            StockDwelling dwelling = homes.get(n).what();
            Commune commune = Objects.requireNonNull(
                    communes.get(dwelling.building().residence().commune()));
            tenants.add(tenant(dwelling, commune, kinds.get(n).what(), seed));
        }
        return tenants;
    }

    private static double rooms(Composition composition) {
        return switch (composition) {
            case ALONE -> 2;
            case COUPLE -> 2.7;
            case SINGLE_PARENT, SHARING -> 3.2;
            case COUPLE_WITH_CHILDREN -> 4;
        };
    }

    private static TenantHousehold tenant(StockDwelling dwelling, Commune commune, Composition.Kind kind, long seed) {
        Dice dice = Dice.of(seed, "tenants", dwelling.id());
        Household household = new Households().household(kind, commune, dice);
        return new TenantHousehold(
                dwelling.id(),
                commune,
                dwelling.terms().rent().orElse(Money.ZERO),
                household,
                Livelihoods.draw(household, dice));
    }
}
