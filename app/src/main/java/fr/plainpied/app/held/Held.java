package fr.plainpied.app.held;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Rows held in memory that never answer with less than what was committed before the question, whichever program
/// committed it: each question asks the database whether the log of changes has an entry that the snapshot of the last
/// reading did not see, and reads again what such entries are about.
///
/// The program itself reads, whoever asks: what of an answer is shown is another matter.
///
/// @param <T> what is held
public final class Held<T> {
    /// Entries are forgotten after a week; a reading older than a day is not trusted with them any more.
    private static final String FORGOTTEN_AFTER = "7 days";

    private static final int TRUSTED_HOURS = 24;
    private static final int HOURS_BEFORE_NEXT_LOOK = 1;
    /// From here on, reading everything is quicker than reading each.
    private static final int MANY = 2_000;

    private final DSLContext sql;
    private final HeldRows<T> rows;
    private final TransactionTemplate oneState;
    private final TransactionTemplate forgetting;
    private final Object reading = new Object();
    private volatile @Nullable State<T> state;

    public Held(DSLContext sql, PlatformTransactionManager transactions, HeldRows<T> rows) {
        this.sql = sql;
        this.rows = rows;
        this.oneState = new TransactionTemplate(transactions);
        this.oneState.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneState.setReadOnly(true);
        this.forgetting = new TransactionTemplate(transactions);
        this.forgetting.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// @param snapshot of the transaction that read it
    private record State<T>(String snapshot, OffsetDateTime read, Map<String, T> held) {}

    /// What the log has since a state.
    private enum Since {
        NOTHING,
        SOMETHING,
        /// So long ago that the log is looked at in any case, and what is old in it forgotten.
        LONG_AGO
    }

    /// By id, in no order; the same map as long as nothing changes.
    public Map<String, T> current() {
        State<T> last = state;
        if (last != null && since(last) == Since.NOTHING) {
            return last.held();
        }
        synchronized (reading) {
            return catchUp().held();
        }
    }

    /// Everything read again from the database.
    public Map<String, T> again() {
        synchronized (reading) {
            State<T> fresh = asProgram(this::everything);
            state = fresh;
            return fresh.held();
        }
    }

    /// What the database holds now, read apart: what is held is neither used nor changed.
    public Map<String, T> apart() {
        return asProgram(rows::all);
    }

    private <R> R asProgram(Supplier<R> work) {
        return CurrentActor.callAs(Actor.system(), () -> Objects.requireNonNull(oneState.execute(begun -> work.get())));
    }

    private Since since(State<T> last) {
        Record answer = sql.fetchSingle(
                "select {0}({1}) as changed, {2} < now() - make_interval(hours => {3}) as old",
                DSL.name(rows.schema(), "changed_since"),
                DSL.val(last.snapshot()),
                DSL.val(last.read()),
                DSL.val(HOURS_BEFORE_NEXT_LOOK));
        if (answer.get("old", Boolean.class)) {
            return Since.LONG_AGO;
        }
        return answer.get("changed", Boolean.class) ? Since.SOMETHING : Since.NOTHING;
    }

    private State<T> catchUp() {
        State<T> last = state;
        Since since = last == null ? Since.LONG_AGO : since(last);
        if (last != null && since == Since.NOTHING) {
            return last;
        }
        State<T> next = asProgram(() -> last == null ? everything() : next(last));
        state = next;
        if (since == Since.LONG_AGO) {
            forget();
        }
        return next;
    }

    private State<T> everything() {
        Record now = now();
        return new State<>(
                now.get("snapshot", String.class), now.get("moment", OffsetDateTime.class), Map.copyOf(rows.all()));
    }

    private Record now() {
        return sql.fetchSingle("select pg_current_snapshot()::text as snapshot, now() as moment");
    }

    private State<T> next(State<T> last) {
        Record now = now();
        OffsetDateTime moment = now.get("moment", OffsetDateTime.class);
        Optional<Collection<String>> ids = last.read().plusHours(TRUSTED_HOURS).isBefore(moment) || wentBack(last)
                ? Optional.empty()
                : rows.ids(entries(last)).filter(changed -> changed.size() < MANY);
        Map<String, T> held = ids.map(changed -> with(last.held(), changed)).orElseGet(() -> Map.copyOf(rows.all()));
        return new State<>(now.get("snapshot", String.class), moment, held);
    }

    private boolean wentBack(State<T> last) {
        return sql.fetchSingle(
                        "select pg_snapshot_xmax({0}::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot()) as back",
                        DSL.val(last.snapshot()))
                .get("back", Boolean.class);
    }

    private List<Record> entries(State<T> last) {
        return sql.fetch("""
                select * from {0}
                where changed_in >= pg_snapshot_xmin({1}::pg_snapshot)
                  and changed_in < pg_snapshot_xmax(pg_current_snapshot())
                  and not pg_visible_in_snapshot(changed_in, {1}::pg_snapshot)
                """, table(), DSL.val(last.snapshot()));
    }

    private Name table() {
        return DSL.name(rows.schema(), rows.log());
    }

    /// The same map when nothing of what was written to differs.
    private Map<String, T> with(Map<String, T> before, Collection<String> changed) {
        Map<String, T> fresh = changed.isEmpty() ? Map.of() : rows.of(changed);
        boolean same = changed.stream().allMatch(id -> Objects.equals(before.get(id), fresh.get(id)));
        if (same) {
            return before;
        }
        Map<String, T> after = new HashMap<>(before);
        after.keySet().removeAll(changed);
        after.putAll(fresh);
        return Map.copyOf(after);
    }

    private void forget() {
        CurrentActor.runAs(
                Actor.system(),
                () -> forgetting.executeWithoutResult(begun -> sql.execute(
                        "delete from {0} where changed_at < now() - cast({1} as interval)",
                        table(), DSL.val(FORGOTTEN_AFTER))));
    }
}
