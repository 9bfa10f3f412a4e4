package fr.plainpied.app.housing.store;

import fr.plainpied.kernel.adequacy.Classes;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.Classification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Keeps beside each dwelling what the kernel answers on its values, so that lists can filter on it.
@Component
public class Grading {
    private final DSLContext sql;
    private final Values values;
    private final Classes classes = new Classes(Catalogue.current());

    private record Graded(String dwelling, Classification found, int known) {}

    Grading(DSLContext sql, Values values) {
        this.sql = sql;
        this.values = values;
    }

    /// The class of a grid, with what to measure when it is open.
    public Classification of(Grid grid) {
        return classes.of(grid);
    }

    /// Works it out again for every dwelling the actor may change.
    public void gradeAll() {
        write(values.grids());
    }

    /// Works it out again for some dwellings.
    public void grade(Collection<String> dwellings) {
        write(values.grids(dwellings));
    }

    private void write(Map<String, Grid> grids) {
        List<Graded> graded = new ArrayList<>();
        grids.forEach((dwelling, grid) -> graded.add(new Graded(dwelling, classes.of(grid), grid.known())));
        sql.execute(
                """
                update housing.dwelling as d
                set class = graded.letter, best_class = graded.best, worst_class = graded.worst,
                    known_values = graded.known
                from unnest({0}, {1}, {2}, {3}, {4}) as graded (id, letter, best, worst, known)
                where d.id = graded.id
                """,
                texts(graded, Graded::dwelling),
                texts(graded, each -> each.found().letter().name()),
                texts(graded, each -> each.found().best().name()),
                texts(graded, each -> each.found().worst().name()),
                DSL.val(graded.stream().map(Graded::known).toArray(Integer[]::new)));
    }

    private static Field<String[]> texts(List<Graded> graded, Function<Graded, String> column) {
        return DSL.val(graded.stream().map(column).toArray(String[]::new));
    }
}
