package fr.plainpied.app.housing;

import static fr.plainpied.app.housing.jooq.Tables.DWELLING_CHANGE;

import fr.plainpied.app.held.Held;
import fr.plainpied.app.held.HeldRows;
import fr.plainpied.app.housing.store.Adaptabilities;
import fr.plainpied.app.housing.store.DwellingQueries;
import fr.plainpied.app.housing.store.Values;
import fr.plainpied.kernel.adequacy.Dwelling;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// Every dwelling of the territory in memory, read by the program itself. Comparing needs all of them; what of the
/// answer a person sees is another matter.
@Component
class Inventory {
    private final Held<Dwelling> held;

    Inventory(
            DSLContext sql,
            PlatformTransactionManager transactions,
            DwellingQueries queries,
            Values values,
            Adaptabilities adaptabilities) {
        this.held = new Held<>(sql, transactions, new Rows(queries, values, adaptabilities));
    }

    /// By id, in no order; the same map as long as nothing changes.
    Map<String, Dwelling> dwellings() {
        return held.current();
    }

    /// The same, everything read again.
    Map<String, Dwelling> again() {
        return held.again();
    }

    /// What the database holds, read apart from what is held.
    Map<String, Dwelling> apart() {
        return held.apart();
    }

    private record Rows(DwellingQueries queries, Values values, Adaptabilities adaptabilities)
            implements HeldRows<Dwelling> {
        @Override
        public String schema() {
            return "housing";
        }

        @Override
        public String log() {
            return DWELLING_CHANGE.getName();
        }

        @Override
        public Optional<Collection<String>> ids(List<Record> entries) {
            if (entries.stream().anyMatch(entry -> entry.get(DWELLING_CHANGE.LEVEL) == null)) {
                return Optional.empty();
            }
            Map<String, Set<String>> subjects = entries.stream()
                    .collect(Collectors.groupingBy(
                            entry -> entry.get(DWELLING_CHANGE.LEVEL),
                            Collectors.mapping(entry -> entry.get(DWELLING_CHANGE.SUBJECT), Collectors.toSet())));
            Set<String> ids = new HashSet<>(subjects.getOrDefault("dwelling", Set.of()));
            ids.addAll(queries.ids(
                    subjects.getOrDefault("residence", Set.of()), subjects.getOrDefault("building", Set.of())));
            return Optional.of(ids);
        }

        @Override
        public Map<String, Dwelling> all() {
            return byId(Dwellings.forKernel(
                    queries.summaries(DwellingFilter.ALL, 0, Integer.MAX_VALUE), values.grids(), adaptabilities.all()));
        }

        @Override
        public Map<String, Dwelling> of(Collection<String> ids) {
            return byId(Dwellings.forKernel(queries.summaries(ids), values.grids(ids), adaptabilities.of(ids)));
        }

        private static Map<String, Dwelling> byId(List<Dwelling> dwellings) {
            return dwellings.stream().collect(Collectors.toMap(Dwelling::id, Function.identity()));
        }
    }
}
