package fr.plainpied.app.housing.store;

import static fr.plainpied.app.housing.jooq.Tables.RECORDED_VALUE;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.territory.stock.KnownValue;
import fr.plainpied.territory.stock.Residence;
import fr.plainpied.territory.stock.Stock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;

/// Writes what is known of a generated stock, each value at the level where it was taken. It is said to have been
/// recorded at noon of the day it was taken.
final class ValueWriter {
    private static final int NOON = 12;

    private final DSLContext sql;
    private final Function<Residence, UUID> owner;

    ValueWriter(DSLContext sql, Function<Residence, UUID> owner) {
        this.sql = sql;
        this.owner = owner;
    }

    private record Entry(UUID owner, Criterion.Scope level, String subject, KnownValue value) {
        boolean at(Criterion.Scope wanted) {
            return level == wanted;
        }
    }

    void write(Stock stock) {
        List<Entry> entries = new ArrayList<>();
        stock.residences()
                .forEach(residence ->
                        add(entries, owner.apply(residence), Criterion.Scope.SITE, residence.id(), residence.known()));
        stock.buildings()
                .forEach(building -> add(
                        entries,
                        owner.apply(building.residence()),
                        Criterion.Scope.BUILDING,
                        building.id(),
                        building.known()));
        stock.dwellings().forEach(dwelling -> {
            for (KnownValue value : dwelling.ownKnown()) {
                Criterion.Scope level =
                        value.level() == Criterion.Scope.ROOM ? Criterion.Scope.ROOM : Criterion.Scope.DWELLING;
                add(entries, owner.apply(dwelling.building().residence()), level, dwelling.id(), List.of(value));
            }
        });
        insert(entries);
    }

    private static void add(
            List<Entry> entries, UUID owner, Criterion.Scope level, String subject, List<KnownValue> values) {
        values.forEach(value -> entries.add(new Entry(owner, level, subject, value)));
    }

    private void insert(List<Entry> entries) {
        new ColumnInsert<Entry>(RECORDED_VALUE)
                .put(RECORDED_VALUE.ORGANISATION_ID, Entry::owner)
                .put(RECORDED_VALUE.LEVEL, entry -> entry.level().name().toLowerCase(Locale.ROOT))
                .put(RECORDED_VALUE.RESIDENCE_ID, entry -> entry.at(Criterion.Scope.SITE) ? entry.subject() : null)
                .put(RECORDED_VALUE.BUILDING_ID, entry -> entry.at(Criterion.Scope.BUILDING) ? entry.subject() : null)
                .put(
                        RECORDED_VALUE.DWELLING_ID,
                        entry -> entry.at(Criterion.Scope.DWELLING) || entry.at(Criterion.Scope.ROOM)
                                ? entry.subject()
                                : null)
                .put(
                        RECORDED_VALUE.CRITERION,
                        entry -> entry.value().criterion().code())
                .put(RECORDED_VALUE.VERSION, entry -> 1)
                .put(
                        RECORDED_VALUE.WRITTEN,
                        entry -> entry.value().criterion().write(entry.value().value()))
                .put(RECORDED_VALUE.METHOD, entry -> entry.value().method().code())
                .put(RECORDED_VALUE.TAKEN_ON, entry -> entry.value().date())
                .put(RECORDED_VALUE.AUTHOR, entry -> entry.value().author())
                .put(
                        RECORDED_VALUE.RECORDED_AT,
                        entry -> entry.value().date().atTime(NOON, 0).atOffset(ZoneOffset.UTC))
                .insert(sql, entries);
    }
}
