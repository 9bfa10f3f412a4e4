package fr.plainpied.territory.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.place.RealTerritory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountryDemandTest {

    private static final CountryDemand COUNTRY = country(7);

    private static CountryDemand country(long seed) {
        return new CountryDemand(Catalogue.current(), RealTerritory.read(), seed, LocalDate.of(2026, 11, 22));
    }

    @Test
    void an_area_is_the_same_each_time_and_unlike_another_area_or_seed() {
        List<HousingRequest> area = COUNTRY.requests(3, 50);

        assertEquals(area, country(7).requests(3, 50));
        assertTrue(area.stream().noneMatch(COUNTRY.requests(4, 50)::contains));
        assertTrue(area.stream().noneMatch(country(8).requests(3, 50)::contains));
    }

    @Test
    void areas_share_neither_ids_nor_communes() {
        Set<String> ids = new HashSet<>();
        Set<String> communes = new HashSet<>();
        for (int area : new int[] {0, 1, 93, 94, COUNTRY.areas() - 1}) {
            Set<String> named = new HashSet<>();
            for (HousingRequest request : COUNTRY.requests(area, 100)) {
                assertTrue(request.id().matches("[0-9]{18}"), request.id());
                assertTrue(ids.add(request.id()), request.id());
                assertTrue(!request.wishes().communes().isEmpty()
                        && request.wishes().communes().size() <= 8);
                named.addAll(request.wishes().communes());
                named.addAll(request.wishes().refusedCommunes());
            }
            named.forEach(code -> assertTrue(code.matches("[0-9]{5}") && communes.add(code), code));
        }
    }

    @Test
    void there_are_codes_for_the_areas_of_the_national_stock_and_not_for_any_number() {
        assertTrue((long) COUNTRY.areas() * CountryDemand.REQUESTS_PER_AREA > 10_000_000);
        assertThrows(IllegalArgumentException.class, () -> COUNTRY.commune(COUNTRY.areas(), RealTerritory.LORIENT));
    }
}
