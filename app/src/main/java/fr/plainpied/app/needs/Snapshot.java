package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.REQUEST;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Every request of the territory in memory, read by the program itself and read again when one has changed, whichever
/// node of the platform changed it. Comparing needs all of them; what of the answer a person sees is another matter.
@Component
class Snapshot {
    private final DSLContext sql;
    private final TransactionTemplate apart;
    private volatile @Nullable Taken taken;

    Snapshot(DSLContext sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    /// What changes when a request is added, changed or removed.
    private record Mark(int requests, BigDecimal versions) {}

    private record Taken(Mark mark, Map<String, HousingRequest> requests) {}

    /// By id, in no order.
    Map<String, HousingRequest> requests() {
        return CurrentActor.callAs(Actor.system(), () -> Objects.requireNonNull(apart.execute(status -> current())));
    }

    private Map<String, HousingRequest> current() {
        Mark now = mark();
        Taken last = taken;
        if (last != null && last.mark().equals(now)) {
            return last.requests();
        }
        List<HousingRequest> read = new RequestRows(sql, Catalogue.current()).all();
        Map<String, HousingRequest> requests =
                read.stream().collect(Collectors.toUnmodifiableMap(HousingRequest::id, Function.identity()));
        taken = new Taken(now, requests);
        return requests;
    }

    private Mark mark() {
        return Objects.requireNonNull(sql.select(DSL.count(), DSL.coalesce(DSL.sum(REQUEST.VERSION), BigDecimal.ZERO))
                .from(REQUEST)
                .fetchOne(row -> new Mark(row.value1(), row.value2())));
    }
}
