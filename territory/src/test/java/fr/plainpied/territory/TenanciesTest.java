package fr.plainpied.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.stock.Occupancy;
import fr.plainpied.territory.stock.StockDwelling;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TenanciesTest {

    private static final Territory TERRITORY =
            Territory.generate(TerritoryRecipe.demonstration(LocalDate.of(2026, 11, 22)));

    @Test
    void each_tenant_who_asks_for_another_home_lives_alone_in_a_let_one_of_the_commune() {
        Map<String, String> homes = Tenancies.of(TERRITORY);
        Set<String> let = TERRITORY.stock().dwellings().stream()
                .filter(dwelling -> dwelling.occupancy() == Occupancy.LET)
                .map(StockDwelling::id)
                .collect(Collectors.toSet());
        Map<String, String> communes = TERRITORY.stock().dwellings().stream()
                .collect(Collectors.toMap(
                        StockDwelling::id,
                        dwelling -> dwelling.terms().commune().orElse("")));

        assertEquals(homes.size(), new HashSet<>(homes.values()).size());
        assertTrue(let.containsAll(homes.values()));
        for (PendingRequest request : TERRITORY.demand().requests()) {
            String home = homes.get(request.id());
            if (home != null) {
                assertTrue(request.transfer(), request.id());
                assertEquals(request.homeCommune(), communes.get(home), request.id());
            }
        }
        assertTrue(homes.size() > 150, "only " + homes.size());
    }

    @Test
    void the_same_territory_gives_the_same_tenancies() {
        assertEquals(Tenancies.of(TERRITORY), Tenancies.of(TERRITORY));
    }
}
