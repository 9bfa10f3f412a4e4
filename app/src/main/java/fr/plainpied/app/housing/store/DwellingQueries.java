package fr.plainpied.app.housing.store;

import static fr.plainpied.app.housing.jooq.Tables.BUILDING;
import static fr.plainpied.app.housing.jooq.Tables.DWELLING;
import static fr.plainpied.app.housing.jooq.Tables.LANDLORD;
import static fr.plainpied.app.housing.jooq.Tables.RESIDENCE;

import fr.plainpied.app.housing.DwellingFact;
import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Landlord;
import fr.plainpied.app.housing.Occupancy;
import fr.plainpied.app.housing.Place;
import fr.plainpied.app.housing.Residence;
import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Zone;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.kernel.quantity.Money;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds dwellings and reads them as summaries. Row-level security decides which of them the actor sees.
@Component
public class DwellingQueries {
    private final DSLContext sql;

    DwellingQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Those that match, by commune, residence, entrance and door.
    public List<DwellingSummary> summaries(DwellingFilter filter, int skip, int most) {
        return joined(filter).orderBy(order()).offset(skip).limit(most).fetch(DwellingQueries::summary);
    }

    /// How many match.
    public int count(DwellingFilter filter) {
        return sql.select(DSL.count())
                .from(DWELLING)
                .join(RESIDENCE)
                .on(RESIDENCE.ID.eq(DWELLING.RESIDENCE_ID))
                .join(LANDLORD)
                .on(LANDLORD.ORGANISATION_ID.eq(DWELLING.ORGANISATION_ID))
                .where(condition(filter))
                .fetchSingle()
                .value1();
    }

    /// The dwelling of that id, when the actor may see it.
    public Optional<DwellingSummary> summary(String id) {
        return select().where(DWELLING.ID.eq(id)).fetchOptional(DwellingQueries::summary);
    }

    /// Those of these ids that the actor may see.
    public List<DwellingSummary> summaries(Collection<String> ids) {
        return select().where(DWELLING.ID.in(ids)).orderBy(order()).fetch(DwellingQueries::summary);
    }

    /// Ids of all those the actor may see: one row, since a page asks for thousands of them.
    public Set<String> ids() {
        return sql.select(DSL.arrayAgg(DWELLING.ID))
                .from(DWELLING)
                .fetchOptional(row -> row.value1())
                .map(Set::of)
                .orElse(Set.of());
    }

    /// Ids of those of these residences and buildings that the actor may see.
    public Set<String> ids(Collection<String> residences, Collection<String> buildings) {
        return sql.select(DWELLING.ID)
                .from(DWELLING)
                .where(DWELLING.RESIDENCE_ID.in(residences).or(DWELLING.BUILDING_ID.in(buildings)))
                .fetchSet(DWELLING.ID);
    }

    /// Landlords the actor may see, by name.
    public List<Landlord> landlords() {
        return sql.select(LANDLORD.CODE, LANDLORD.NAME)
                .from(LANDLORD)
                .orderBy(LANDLORD.NAME)
                .fetch(row -> new Landlord(row.value1(), row.value2()));
    }

    /// Communes where the actor sees residences, by name.
    public List<Place> communes() {
        return sql.selectDistinct(RESIDENCE.COMMUNE, RESIDENCE.COMMUNE_NAME)
                .from(RESIDENCE)
                .orderBy(RESIDENCE.COMMUNE_NAME)
                .fetch(row -> new Place(row.value1(), row.value2()));
    }

    private SelectJoinStep<Record> select() {
        return sql.select(DWELLING.fields())
                .select(RESIDENCE.fields())
                .select(BUILDING.ENTRANCE, BUILDING.HOUSE, LANDLORD.NAME)
                .from(DWELLING)
                .join(RESIDENCE)
                .on(RESIDENCE.ID.eq(DWELLING.RESIDENCE_ID))
                .join(BUILDING)
                .on(BUILDING.ID.eq(DWELLING.BUILDING_ID))
                .join(LANDLORD)
                .on(LANDLORD.ORGANISATION_ID.eq(DWELLING.ORGANISATION_ID));
    }

    private SelectConditionStep<Record> joined(DwellingFilter filter) {
        return select().where(condition(filter));
    }

    private static List<OrderField<?>> order() {
        return List.of(
                RESIDENCE.COMMUNE_NAME,
                RESIDENCE.NAME,
                RESIDENCE.ID,
                BUILDING.ENTRANCE,
                DWELLING.BUILDING_ID,
                DWELLING.DOOR);
    }

    static Condition condition(DwellingFilter filter) {
        Condition condition = DSL.noCondition();
        for (String word : SearchWords.of(filter.text())) {
            condition = condition.and(
                    RESIDENCE.SEARCH.contains(word).or(DSL.lower(DWELLING.ID).contains(word)));
        }
        condition = condition.and(filter.commune().map(RESIDENCE.COMMUNE::eq).orElseGet(DSL::noCondition));
        condition = condition.and(filter.landlord().map(LANDLORD.CODE::eq).orElseGet(DSL::noCondition));
        condition = condition.and(filter.residence().map(RESIDENCE.ID::eq).orElseGet(DSL::noCondition));
        if (!filter.classes().isEmpty()) {
            condition = condition.and(
                    DWELLING.CLASS.in(filter.classes().stream().map(Enum::name).toList()));
        }
        condition = condition.and(filter.state()
                .map(state -> state == DwellingFilter.State.LET
                        ? DWELLING.OCCUPANCY.eq(Occupancy.LET.code())
                        : DWELLING.OCCUPANCY.ne(Occupancy.LET.code()))
                .orElseGet(DSL::noCondition));
        if (!filter.facts().isEmpty()) {
            condition = condition.and(DWELLING.FACTS.contains(
                    filter.facts().stream().map(DwellingFact::code).toArray(String[]::new)));
        }
        if (filter.rooms().isPresent()) {
            int rooms = filter.rooms().getAsInt();
            condition = condition.and(
                    rooms >= DwellingFilter.MANY_ROOMS ? DWELLING.ROOMS.ge(rooms) : DWELLING.ROOMS.eq(rooms));
        }
        return condition;
    }

    static Residence residence(Record row) {
        return new Residence(
                row.get(RESIDENCE.ID),
                row.get(RESIDENCE.NAME),
                row.get(RESIDENCE.ADDRESS),
                row.get(RESIDENCE.POSTCODE),
                row.get(RESIDENCE.COMMUNE),
                row.get(RESIDENCE.COMMUNE_NAME),
                row.get(LANDLORD.NAME),
                row.get(RESIDENCE.PRIORITY_DISTRICT),
                row.get(RESIDENCE.LONGITUDE),
                row.get(RESIDENCE.LATITUDE),
                row.get(RESIDENCE.BUILT_IN));
    }

    private static DwellingSummary summary(Record row) {
        return new DwellingSummary(
                row.get(DWELLING.ID),
                residence(row),
                row.get(BUILDING.ENTRANCE),
                row.get(BUILDING.HOUSE),
                row.get(DWELLING.DOOR),
                row.get(DWELLING.STOREY),
                Occupancy.valueOf(row.get(DWELLING.OCCUPANCY).toUpperCase(Locale.ROOT)),
                terms(row),
                DwellingClass.valueOf(row.get(DWELLING.CLASS)),
                DwellingClass.valueOf(row.get(DWELLING.BEST_CLASS)),
                DwellingClass.valueOf(row.get(DWELLING.WORST_CLASS)),
                row.get(DWELLING.KNOWN_VALUES));
    }

    private static LettingTerms terms(Record row) {
        return new LettingTerms(
                Optional.of(row.get(RESIDENCE.COMMUNE)),
                number(row.get(DWELLING.ROOMS)),
                number(row.get(DWELLING.LIVING_AREA_DM2)),
                Optional.ofNullable(row.get(DWELLING.FINANCING)).map(Financing::valueOf),
                Optional.ofNullable(row.get(DWELLING.ZONE)).map(Zone::valueOf),
                Optional.ofNullable(row.get(DWELLING.RENT_CENTS)).map(Money::new),
                Optional.ofNullable(row.get(DWELLING.CHARGES_CENTS)).map(Money::new),
                Optional.ofNullable(row.get(DWELLING.RESERVATION)).map(Reservation::valueOf),
                Optional.ofNullable(row.get(DWELLING.AVAILABLE_FROM)));
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
