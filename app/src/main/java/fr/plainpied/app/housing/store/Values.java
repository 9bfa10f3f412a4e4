package fr.plainpied.app.housing.store;

import static fr.plainpied.app.housing.jooq.Tables.DWELLING;
import static fr.plainpied.app.housing.jooq.Tables.DWELLING_VALUE;
import static fr.plainpied.app.housing.jooq.Tables.RECORDED_VALUE;

import fr.plainpied.app.housing.CriterionHistory;
import fr.plainpied.app.housing.NewValue;
import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Values of dwellings: those that hold, and all that were ever recorded.
@Component
public class Values {
    private final DSLContext sql;

    Values(DSLContext sql) {
        this.sql = sql;
    }

    /// Where a dwelling stands; empty when there is none that the actor may see.
    public Optional<Subject> subject(String dwelling) {
        return sql.select(DWELLING.ID, DWELLING.BUILDING_ID, DWELLING.RESIDENCE_ID, DWELLING.ORGANISATION_ID)
                .from(DWELLING)
                .where(DWELLING.ID.eq(dwelling))
                .fetchOptional(row -> new Subject(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /// The values that hold for a dwelling, by code of their criterion.
    public Map<String, RecordedValue> holding(String dwelling) {
        return sql.selectFrom(DWELLING_VALUE).where(DWELLING_VALUE.OF_DWELLING.eq(dwelling)).fetch().stream()
                .flatMap(row -> ValueReading.of(row.into(RECORDED_VALUE)).stream())
                .collect(Collectors.toMap(value -> value.criterion().code(), value -> value));
    }

    /// The known grid of every dwelling the actor may see; a dwelling of which nothing is known is absent.
    public Map<String, Grid> grids() {
        return grids(DSL.noCondition());
    }

    /// The known grids of some dwellings, one for each.
    public Map<String, Grid> grids(Collection<String> dwellings) {
        Map<String, Grid> grids = grids(DWELLING_VALUE.OF_DWELLING.in(dwellings));
        dwellings.forEach(dwelling -> grids.computeIfAbsent(dwelling, id -> Grid.unknown(Catalogue.current())));
        return grids;
    }

    private Map<String, Grid> grids(Condition condition) {
        Catalogue catalogue = Catalogue.current();
        Map<String, Grid.Builder> builders = new HashMap<>();
        try (Stream<Record3<String, String, String>> rows = sql.select(
                        DWELLING_VALUE.OF_DWELLING, DWELLING_VALUE.CRITERION, DWELLING_VALUE.WRITTEN)
                .from(DWELLING_VALUE)
                .where(condition)
                .fetchStream()) {
            rows.forEach(row -> {
                Grid.Builder grid = builders.computeIfAbsent(row.value1(), id -> Grid.of(catalogue));
                catalogue
                        .find(row.value2())
                        .ifPresent(criterion -> ValueReading.encoded(criterion, row.value3())
                                .ifPresent(value -> value.ifPresent(encoded -> grid.put(criterion, encoded))));
            });
        }
        Map<String, Grid> grids = new HashMap<>();
        builders.forEach((dwelling, grid) -> grids.put(dwelling, grid.build()));
        return grids;
    }

    /// All that was said of a criterion.
    public CriterionHistory history(Subject subject, Criterion criterion) {
        List<RecordedValue> entries = sql
                .selectFrom(RECORDED_VALUE)
                .where(subject.said())
                .and(RECORDED_VALUE.CRITERION.eq(criterion.code()))
                .orderBy(RECORDED_VALUE.RECORDED_AT.desc(), RECORDED_VALUE.ID.desc())
                .fetch()
                .stream()
                .flatMap(row -> ValueReading.of(row).stream())
                .toList();
        Optional<RecordedValue> current = sql.selectFrom(DWELLING_VALUE)
                .where(DWELLING_VALUE.OF_DWELLING.eq(subject.dwelling()))
                .and(DWELLING_VALUE.CRITERION.eq(criterion.code()))
                .fetchOptional(row -> row.into(RECORDED_VALUE))
                .flatMap(ValueReading::of);
        Criterion.Scope level = current.map(RecordedValue::level).orElse(criterion.scope());
        return new CriterionHistory(level, subject.id(level), lastVersion(subject, level, criterion), current, entries);
    }

    private int lastVersion(Subject subject, Criterion.Scope level, Criterion criterion) {
        return sql.select(DSL.coalesce(DSL.max(RECORDED_VALUE.VERSION), 0))
                .from(RECORDED_VALUE)
                .where(subject.said(level))
                .and(RECORDED_VALUE.CRITERION.eq(criterion.code()))
                .fetchSingle()
                .value1();
    }

    /// Writes a value as the next version at a level.
    ///
    /// @param restores the former version it puts back, empty for a value of its own
    /// @return false when somebody else wrote that version first; nothing is then written
    public boolean add(Subject subject, Criterion.Scope level, NewValue value, OptionalInt restores, Instant now) {
        return sql.insertInto(RECORDED_VALUE)
                        .set(RECORDED_VALUE.ORGANISATION_ID, subject.organisation())
                        .set(RECORDED_VALUE.LEVEL, level.name().toLowerCase(Locale.ROOT))
                        .set(Subject.column(level), subject.id(level))
                        .set(RECORDED_VALUE.CRITERION, value.criterion().code())
                        .set(RECORDED_VALUE.VERSION, value.seenVersion() + 1)
                        .set(RECORDED_VALUE.WRITTEN, written(value))
                        .set(RECORDED_VALUE.METHOD, value.method().code())
                        .set(RECORDED_VALUE.TAKEN_ON, value.takenOn())
                        .set(RECORDED_VALUE.AUTHOR, value.author())
                        .set(RECORDED_VALUE.ACCOUNT, account())
                        .set(RECORDED_VALUE.RECORDED_BY, value.recordedBy())
                        .set(RECORDED_VALUE.RESTORES, restores.isPresent() ? restores.getAsInt() : null)
                        .set(RECORDED_VALUE.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static @Nullable UUID account() {
        return CurrentActor.get().account().map(AccountId::value).orElse(null);
    }

    private static @Nullable String written(NewValue value) {
        return value.value().isPresent() ? value.criterion().write(value.value().getAsInt()) : null;
    }

    /// Ids of the dwellings that a value of that level holds for.
    public List<String> heldBy(Subject subject, Criterion.Scope level) {
        return sql.select(DWELLING.ID)
                .from(DWELLING)
                .where(subject.heldBy(level))
                .orderBy(DWELLING.ID)
                .fetch(DWELLING.ID);
    }
}
