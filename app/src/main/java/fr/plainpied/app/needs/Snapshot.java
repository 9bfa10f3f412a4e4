package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.REQUEST_CHANGE;

import fr.plainpied.app.held.Held;
import fr.plainpied.app.held.HeldRows;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// Every request of the territory in memory, read by the program itself. Comparing needs all of them; what of the
/// answer a person sees is another matter.
@Component
class Snapshot {
    private final Held<HousingRequest> held;

    Snapshot(DSLContext sql, PlatformTransactionManager transactions) {
        this.held = new Held<>(sql, transactions, new Rows(sql));
    }

    /// By id, in no order; the same map as long as nothing changes.
    Map<String, HousingRequest> requests() {
        return held.current();
    }

    /// The same, everything read again.
    Map<String, HousingRequest> again() {
        return held.again();
    }

    /// What the database holds, read apart from what is held.
    Map<String, HousingRequest> apart() {
        return held.apart();
    }

    private record Rows(DSLContext sql) implements HeldRows<HousingRequest> {
        @Override
        public String schema() {
            return "needs";
        }

        @Override
        public String log() {
            return REQUEST_CHANGE.getName();
        }

        @Override
        public Optional<Collection<String>> ids(List<Record> entries) {
            boolean everything = entries.stream().anyMatch(entry -> entry.get(REQUEST_CHANGE.SUBJECT) == null);
            return everything
                    ? Optional.empty()
                    : Optional.of(entries.stream()
                            .map(entry -> entry.get(REQUEST_CHANGE.SUBJECT))
                            .collect(Collectors.toSet()));
        }

        @Override
        public Map<String, HousingRequest> all() {
            return byId(new RequestRows(sql, Catalogue.current()).all());
        }

        @Override
        public Map<String, HousingRequest> of(Collection<String> ids) {
            return byId(new RequestRows(sql, Catalogue.current()).of(ids));
        }

        private static Map<String, HousingRequest> byId(List<HousingRequest> requests) {
            return requests.stream().collect(Collectors.toMap(HousingRequest::id, Function.identity()));
        }
    }
}
