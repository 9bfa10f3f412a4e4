package fr.plainpied.territory.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.territory.place.RealTerritory;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What a dwelling truly is must hold together, whatever was drawn.
class TruthTest {

    private static final Catalogue CATALOGUE = Catalogue.current();
    private static final Stock WHOLE =
            Stock.generate(CATALOGUE, RealTerritory.read(), 1, 56_121, LocalDate.of(2026, 11, 22));
    private static final Stock TENTH =
            Stock.generate(CATALOGUE, RealTerritory.read(), 10, 56_121, LocalDate.of(2026, 11, 22));

    private static OptionalInt value(StockDwelling dwelling, String code) {
        return dwelling.truth().value(CATALOGUE.criterion(code));
    }

    private static int of(StockDwelling dwelling, String code) {
        return value(dwelling, code).orElse(0);
    }

    private static int route(StockDwelling dwelling) {
        int street = of(dwelling, "street_to_hall_ramp") == 1 ? 0 : of(dwelling, "street_to_hall_steps");
        if (of(dwelling, "private_entrance") == 1) {
            return street;
        }
        int stairs = of(dwelling, "hall_to_dwelling_steps");
        int lift = of(dwelling, "hall_to_lift_steps") + of(dwelling, "lift_to_dwelling_steps");
        return street + (of(dwelling, "lift") == 1 ? Math.min(stairs, lift) : stairs);
    }

    private static boolean accessible(StockDwelling dwelling) {
        return route(dwelling) == 0
                && of(dwelling, "entrance_door_clear_width_mm") >= 770
                && of(dwelling, "inner_door_clear_width_mm") >= 770
                && of(dwelling, "corridor_width_mm") >= 900;
    }

    @Test
    void one_dwelling_in_six_is_accessible() {
        for (Stock stock : List.of(WHOLE, TENTH)) {
            double drawn = (double) stock.dwellings().stream()
                            .filter(TruthTest::accessible)
                            .count()
                    / stock.dwellings().size();
            System.out.printf(
                    "accessible target %.2f %%  drawn %.2f %%  (tolerance 0.10 points)%n",
                    100 * AccessQuota.ACCESSIBLE, 100 * drawn);
            assertEquals(AccessQuota.ACCESSIBLE, drawn, 0.001);
        }
    }

    @Test
    void a_recent_dwelling_reached_without_a_step_follows_the_law_of_2005() {
        int checked = 0;
        for (StockDwelling dwelling : WHOLE.dwellings()) {
            if (dwelling.building().residence().builtIn() >= 2009 && route(dwelling) == 0) {
                checked++;
                assertTrue(of(dwelling, "entrance_door_clear_width_mm") >= 830, dwelling.id());
                assertTrue(of(dwelling, "inner_door_clear_width_mm") >= 770, dwelling.id());
                assertTrue(of(dwelling, "corridor_width_mm") >= 900, dwelling.id());
                assertTrue(of(dwelling, "threshold_height_mm") <= 20, dwelling.id());
                assertTrue(of(dwelling, "turning_bathroom_mm") >= 1500, dwelling.id());
                assertTrue(of(dwelling, "turning_bedroom_mm") >= 1500, dwelling.id());
                assertTrue(of(dwelling, "wc_transfer_width_mm") >= 800, dwelling.id());
                assertEquals(1, of(dwelling, "living_unit_on_entry_level"), dwelling.id());
            }
        }
        assertTrue(checked > 1_000, "checked " + checked);
    }

    @Test
    void what_does_not_exist_has_no_value() {
        for (StockDwelling dwelling : WHOLE.dwellings()) {
            boolean lift = of(dwelling, "lift") == 1;
            assertEquals(lift, value(dwelling, "lift_cabin_width_mm").isPresent(), dwelling.id());
            assertEquals(
                    of(dwelling, "street_to_hall_ramp") == 1,
                    value(dwelling, "street_to_hall_ramp_slope_permille").isPresent());
            Criterion washing = CATALOGUE.criterion("washing");
            boolean bath =
                    washing.write(dwelling.truth().value(washing).orElseThrow()).equals("bath");
            assertEquals(!bath, value(dwelling, "shower_width_mm").isPresent(), dwelling.id());
            assertFalse(dwelling.building().house() && lift, dwelling.id());
        }
    }

    @Test
    void stairs_climb_sixteen_to_eighteen_steps_a_storey() {
        for (StockDwelling dwelling : WHOLE.dwellings()) {
            if (of(dwelling, "private_entrance") == 0 && dwelling.storey() > 0) {
                int steps = of(dwelling, "hall_to_dwelling_steps");
                assertTrue(steps >= 16 * dwelling.storey(), dwelling.id());
                assertTrue(steps <= 18 * dwelling.storey() + 8, dwelling.id());
            }
            assertTrue(dwelling.storey() <= dwelling.building().storeys(), dwelling.id());
        }
    }

    @Test
    void values_of_a_building_are_the_same_for_all_its_dwellings() {
        StockDwelling before = WHOLE.dwellings().getFirst();
        for (StockDwelling dwelling : WHOLE.dwellings()) {
            if (dwelling.building().id().equals(before.building().id())) {
                for (Criterion criterion : CATALOGUE.criteria()) {
                    if (criterion.scope() == Criterion.Scope.BUILDING || criterion.scope() == Criterion.Scope.SITE) {
                        assertEquals(
                                before.truth().value(criterion),
                                dwelling.truth().value(criterion));
                    }
                }
            }
            before = dwelling;
        }
    }
}
