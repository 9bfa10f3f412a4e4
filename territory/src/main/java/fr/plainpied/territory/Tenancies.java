package fr.plainpied.territory;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.stock.Occupancy;
import fr.plainpied.territory.stock.StockDwelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the tenants live who ask for another home: each in a let dwelling of their commune that is not too large for
/// them. Hypothesis: nothing is known of the real ones.
public final class Tenancies {

    private static final int TRIES = 30;

    private Tenancies() {}

    /// Ids of dwellings by id of the request, each dwelling once. Where a commune has no such dwelling left, nobody
    /// knows where the household lives.
    public static Map<String, String> of(Territory territory) {
        Map<String, List<StockDwelling>> byCommune = new HashMap<>();
        territory.stock().dwellings().stream()
                .filter(dwelling -> dwelling.occupancy() == Occupancy.LET)
                .forEach(dwelling -> byCommune
                        .computeIfAbsent(dwelling.terms().commune().orElse(""), commune -> new ArrayList<>())
                        .add(dwelling));
        Map<String, String> homes = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (PendingRequest request : territory.demand().requests()) {
            List<StockDwelling> near = byCommune.getOrDefault(request.homeCommune(), List.of());
            Dice dice = Dice.of(territory.recipe().seed(), "tenancy", request.id());
            for (int attempt = 0; request.transfer() && !near.isEmpty() && attempt < TRIES; attempt++) {
                StockDwelling home = dice.pick(near);
                boolean large = home.terms().rooms().orElse(0)
                        > request.request().household().size() + 1;
                if (!large && taken.add(home.id())) {
                    homes.put(request.id(), home.id());
                    break;
                }
            }
        }
        return homes;
    }
}
