package fr.plainpied.territory.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.Person.Role;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.TerritoryRecipe;
import fr.plainpied.territory.stock.Occupancy;
import fr.plainpied.territory.stock.StockDwelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TenantsTest {

    private static final Territory TERRITORY =
            Territory.generate(new TerritoryRecipe(10, 7, LocalDate.of(2026, 11, 22)));
    private static final List<TenantHousehold> TENANTS = Tenants.draw(TERRITORY, 7);

    @Test
    void everyDwellingThatIsLetHasItsTenantsAndNoOther() {
        List<String> let = TERRITORY.stock().dwellings().stream()
                .filter(dwelling -> dwelling.occupancy() != Occupancy.VACANT)
                .map(StockDwelling::id)
                .sorted()
                .toList();

        assertEquals(
                let, TENANTS.stream().map(TenantHousehold::dwelling).sorted().toList());
    }

    @Test
    void theSameSeedDrawsTheSameTenantsAndAnotherOneOthers() {
        assertEquals(TENANTS, Tenants.draw(TERRITORY, 7));
        assertNotEquals(TENANTS, Tenants.draw(TERRITORY, 8));
    }

    @Test
    void holdersOver65AndPersonsAreAsManyAsInTheSurveys() {
        double elderly = share(TENANTS.stream()
                .filter(one -> one.household().holder().age() >= 65)
                .count());
        double persons = TENANTS.stream()
                .mapToInt(one -> one.household().members().size())
                .average()
                .orElseThrow();
        System.out.printf("holders over 65 %.3f (target 0.27), persons %.3f (target 2.0)%n", elderly, persons);

        assertEquals(0.27, elderly, 0.01);
        assertEquals(2.0, persons, 0.06);
    }

    private static double share(long some) {
        return (double) some / TENANTS.size();
    }

    @Test
    void everyAdultLivesOnSomethingSaidAndNoChildDoes() {
        for (TenantHousehold tenants : TENANTS) {
            Map<String, Role> roles = tenants.household().members().stream()
                    .collect(Collectors.toMap(member -> member.id(), member -> member.role()));
            assertTrue(!tenants.livelihoods().isEmpty(), tenants.toString());
            tenants.livelihoods().forEach(one -> assertNotEquals(Role.CHILD, roles.get(one.member())));
        }
    }

    @Test
    void largerHouseholdsLiveInLargerDwellings() {
        Map<String, Integer> rooms = TERRITORY.stock().dwellings().stream()
                .collect(Collectors.toMap(
                        StockDwelling::id, dwelling -> dwelling.terms().rooms().orElse(0)));
        assertTrue(meanRooms(rooms, 1) + 1 < meanRooms(rooms, 4));
    }

    private static double meanRooms(Map<String, Integer> rooms, int persons) {
        return TENANTS.stream()
                .filter(one -> one.household().members().size() == persons)
                .mapToInt(one -> rooms.getOrDefault(one.dwelling(), 0))
                .average()
                .orElseThrow();
    }
}
