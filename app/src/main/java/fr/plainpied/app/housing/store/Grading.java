package fr.plainpied.app.housing.store;

import static fr.plainpied.app.housing.jooq.Tables.DWELLING;

import fr.plainpied.app.housing.DwellingFact;
import fr.plainpied.kernel.adequacy.Classes;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.kernel.explain.DwellingClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private record Graded(String dwelling, Classification found, List<DwellingFact> facts, int known) {}

    Grading(DSLContext sql, Values values) {
        this.sql = sql;
        this.values = values;
    }

    /// The class of a grid, with what to measure when it is open.
    public Classification of(Grid grid) {
        return classes.of(grid);
    }

    /// The known values that keep a grid from a better letter: with these alone, whatever the others were, it would
    /// have none. None of them is too much, but other sets may say as much. Empty for a grid that can be in A.
    ///
    /// @param best the best letter that the grid can still have
    public List<Criterion> holdingBack(Grid grid, DwellingClass best) {
        return new HoldingBack(classes, grid, best).criteria();
    }

    /// Works it out again for every dwelling the actor may change.
    public void gradeAll() {
        write(values.grids());
    }

    /// Works it out for those that were never graded, or with another edition of the catalogue.
    ///
    /// @return how many there were
    public int gradeStale() {
        List<String> stale = sql.select(DWELLING.ID)
                .from(DWELLING)
                .where(DWELLING.GRADED_WITH.isDistinctFrom(Catalogue.current().edition()))
                .fetch(DWELLING.ID);
        if (!stale.isEmpty()) {
            grade(stale);
        }
        return stale.size();
    }

    /// Works it out again for some dwellings.
    public void grade(Collection<String> dwellings) {
        write(values.grids(dwellings));
    }

    private void write(Map<String, Grid> grids) {
        List<Graded> graded = new ArrayList<>();
        grids.forEach((dwelling, grid) -> graded.add(graded(dwelling, grid)));
        sql.execute(
                """
                update housing.dwelling as d
                set class = graded.letter, best_class = graded.best, worst_class = graded.worst,
                    facts = string_to_array(graded.facts, ' '), known_values = graded.known, graded_with = {6}
                from unnest({0}, {1}, {2}, {3}, {4}, {5}) as graded (id, letter, best, worst, facts, known)
                where d.id = graded.id
                """,
                texts(graded, Graded::dwelling),
                texts(graded, each -> each.found().letter().name()),
                texts(graded, each -> each.found().best().name()),
                texts(graded, each -> each.found().worst().name()),
                texts(graded, Grading::facts),
                DSL.val(graded.stream().map(Graded::known).toArray(Integer[]::new)),
                DSL.val(Catalogue.current().edition()));
    }

    private Graded graded(String dwelling, Grid grid) {
        Classification found = classes.of(grid);
        return new Graded(dwelling, found, DwellingFact.of(grid, found), grid.known());
    }

    private static String facts(Graded graded) {
        return graded.facts().stream().map(DwellingFact::code).collect(Collectors.joining(" "));
    }

    private static Field<String[]> texts(List<Graded> graded, Function<Graded, String> column) {
        return DSL.val(graded.stream().map(column).toArray(String[]::new));
    }
}
