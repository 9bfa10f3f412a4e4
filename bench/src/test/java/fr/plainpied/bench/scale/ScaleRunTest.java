package fr.plainpied.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.Dwelling;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleRunTest {

    @Test
    void the_index_the_plain_engine_and_postgresql_answer_alike() throws IOException, SQLException {
        List<Integer> told = new ArrayList<>();

        List<Stage> stages =
                ScaleRun.measure(new ScalePlan(12_000, 25, 2, 3, true), stage -> told.add(stage.requests()));

        assertEquals(List.of(5_700, 12_000), told);
        for (Stage stage : stages) {
            assertTrue(stage.sameAnswer(), stage.toString());
            assertTrue(stage.fullVacancies() > 0, stage.toString());
            assertTrue(stage.distinctNeeds() > 1, stage.toString());
            assertTrue(stage.postgresql() > 0 && stage.index() > 0 && stage.plain() > 0, stage.toString());
        }
    }

    @Test
    void sizes_that_make_as_many_areas_are_measured_once() {
        assertEquals(List.of(28_000, 280_000, 2_800_000), new ScalePlan(2_800_000, 1, 1, 1, false).sizes());
        assertEquals(List.of(100), new ScalePlan(100, 1, 1, 1, false).sizes());
    }

    @Test
    void free_homes_of_the_country_are_the_same_for_a_seed_and_lie_in_its_areas() {
        List<Dwelling> homes = new Country(3, ScaleRun.DAY).vacancies(2, 20, 1);

        assertEquals(homes, new Country(3, ScaleRun.DAY).vacancies(2, 20, 1));
        assertEquals(20, homes.stream().map(Dwelling::id).distinct().count());
        assertTrue(homes.stream()
                .map(home -> home.terms().commune().orElseThrow())
                .allMatch(code -> code.startsWith("01") || code.startsWith("02")));
    }

    @Test
    void percentiles_are_times_that_so_many_took_at_most() {
        Times times = new Times();
        assertEquals(0, times.median());
        List.of(3.0, 1.0, 2.0).forEach(times::add);

        assertEquals(2, times.median());
        assertEquals(3, times.percentile(90));
    }
}
