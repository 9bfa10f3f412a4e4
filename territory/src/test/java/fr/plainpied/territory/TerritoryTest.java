package fr.plainpied.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_same_recipe_gives_the_same_territory_and_another_seed_another_one() {
        String first = Territory.generate(TerritoryRecipe.demonstration(TODAY)).fingerprint();
        String again = Territory.generate(TerritoryRecipe.demonstration(TODAY)).fingerprint();
        String other = Territory.generate(new TerritoryRecipe(10, 7, TODAY)).fingerprint();
        String nextDay = Territory.generate(TerritoryRecipe.demonstration(TODAY.plusDays(1)))
                .fingerprint();

        assertEquals(first, again);
        assertNotEquals(first, other);
        assertNotEquals(first, nextDay);
        System.out.println("fingerprint " + first);
    }

    @Test
    void the_usual_demonstration_has_a_request_for_three_dwellings() {
        Territory territory = Territory.generate(TerritoryRecipe.demonstration(TODAY));

        assertEquals(25, territory.communes().size());
        assertEquals(1_722, territory.stock().dwellings().size());
        assertEquals(574, territory.demand().requests().size());
    }

    @Test
    void the_full_size_is_generated() {
        long start = System.nanoTime();
        Territory whole = Territory.generate(TerritoryRecipe.fullSize(TODAY));
        System.out.printf("full size in %d ms%n", (System.nanoTime() - start) / 1_000_000);

        assertEquals(17_222, whole.stock().dwellings().size());
        assertEquals(5_741, whole.demand().requests().size());
    }

    @Test
    void any_seed_and_any_scale_give_a_whole_territory() {
        for (int oneIn : new int[] {3, 37, 200}) {
            for (long seed = -2; seed <= 2; seed++) {
                Territory territory = Territory.generate(new TerritoryRecipe(oneIn, seed, TODAY));
                String recipe = territory.recipe().toString();

                assertEquals(
                        Math.round(17_222.0 / oneIn),
                        territory.stock().dwellings().size(),
                        recipe);
                assertTrue(territory.stock().free().size() >= 2, recipe);
                assertTrue(territory.demand().requests().size() >= 28, recipe);
            }
        }
    }

    @Test
    void a_scale_out_of_range_is_refused_with_a_way_out() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new TerritoryRecipe(0, 1, TODAY));
        assertTrue(refused.toString().contains("1:10"));
    }
}
