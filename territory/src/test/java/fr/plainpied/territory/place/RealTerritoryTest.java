package fr.plainpied.territory.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RealTerritoryTest {

    private static final RealTerritory REAL = RealTerritory.read();

    @Test
    void the_tables_hold_the_25_communes_and_their_17_222_social_dwellings() {
        assertEquals(25, REAL.communes().size());
        assertEquals(
                17_222,
                REAL.counts().stream().mapToInt(DwellingCount::dwellings).sum());
        for (Commune commune : REAL.communes()) {
            assertTrue(commune.contour().contains(commune.centre()), commune.name());
            assertEquals(1, commune.ages().stream().mapToDouble(age -> age).sum(), 0.001, commune.name());
        }
    }

    @Test
    void a_point_at_sea_is_in_no_commune() {
        Point sea = new Point(-3.6, 47.5);

        assertFalse(
                REAL.communes().stream().anyMatch(commune -> commune.contour().contains(sea)));
    }

    @Test
    void the_known_buildings_are_in_lorient() {
        Commune lorient = REAL.communes().stream()
                .filter(commune -> commune.code().equals(RealTerritory.LORIENT))
                .findFirst()
                .orElseThrow();

        assertTrue(REAL.footprints().stream().allMatch(one -> lorient.contour().contains(one.centre())));
    }

    @Test
    void distances_are_those_of_the_ground() {
        Point place = new Point(-3.366, 47.748);

        assertEquals(500, place.metresTo(place.moved(300, 400)), 2);
    }
}
