package fr.plainpied.kernel.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final Catalogue CATALOGUE = Catalogue.current();
    private static final Criterion CORRIDOR = CATALOGUE.criterion("corridor_width_mm");
    private static final Criterion LIFT = CATALOGUE.criterion("lift");

    private final Grid grid =
            Grid.of(CATALOGUE).put(CORRIDOR, 900).put("lift", "no").build();

    @Test
    void itHoldsWhatWasPutAndNothingElse() {
        assertEquals(OptionalInt.of(900), grid.value(CORRIDOR));
        assertEquals(OptionalInt.of(0), grid.value(LIFT));
        assertEquals(900, grid.at(CORRIDOR.index()));
        assertEquals(900, grid.toArray()[CORRIDOR.index()]);
        assertEquals(OptionalInt.empty(), grid.value(CATALOGUE.criterion("storey")));
        assertEquals(2, grid.known());
        assertEquals(0, Grid.unknown(CATALOGUE).known());
        assertSame(CATALOGUE, grid.catalogue());
    }

    @Test
    void aChangeGivesAnotherGridAndLeavesTheFirst() {
        Grid wider = grid.with(CORRIDOR, 1200);
        Grid forgotten = grid.with(LIFT, Criterion.UNKNOWN);

        assertEquals(OptionalInt.of(1200), wider.value(CORRIDOR));
        assertEquals(OptionalInt.of(900), grid.value(CORRIDOR));
        assertEquals(1, forgotten.known());
    }

    @Test
    void twoGridsAreEqualByTheirValues() {
        Grid same = Grid.of(CATALOGUE).put("lift", "no").put(CORRIDOR, 900).build();

        assertEquals(grid, same);
        assertEquals(grid.hashCode(), same.hashCode());
        assertNotEquals(grid, grid.with(LIFT, 1));
        assertNotEquals(grid.hashCode(), grid.with(LIFT, 1).hashCode());
        assertNotEquals(grid, "a grid");
    }

    @Test
    void itIsWrittenInTheWordsOfTheFiles() {
        assertEquals("Grid[lift=no corridor_width_mm=900 ]", grid.toString());
    }

    @Test
    void aValueThatIsNotOfTheCatalogueCannotBePut() {
        Grid.Builder builder = Grid.of(CATALOGUE);

        var error = assertThrows(IllegalArgumentException.class, () -> builder.put("lift", "maybe"));
        assertEquals("lift cannot be maybe.", error.getMessage());
    }
}
