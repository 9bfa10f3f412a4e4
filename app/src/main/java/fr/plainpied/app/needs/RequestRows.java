package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.HOUSEHOLD_FILE;
import static fr.plainpied.app.needs.jooq.Tables.PERSON;
import static fr.plainpied.app.needs.jooq.Tables.PERSON_FILE;
import static fr.plainpied.app.needs.jooq.Tables.REQUEST;
import static fr.plainpied.app.needs.jooq.Tables.REQUIREMENT;
import static fr.plainpied.app.needs.jooq.Tables.SITUATION;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.TransferSide;
import fr.plainpied.kernel.quantity.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads whole requests from their tables, as far as the reader may see them.
final class RequestRows {
    private final DSLContext sql;
    private final Catalogue catalogue;

    RequestRows(DSLContext sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    /// Every request that is seen.
    List<HousingRequest> all() {
        return read(DSL.trueCondition(), DSL.trueCondition(), DSL.trueCondition(), DSL.trueCondition());
    }

    Optional<HousingRequest> one(String id) {
        return of(List.of(id)).stream().findFirst();
    }

    /// Those of these ids that are seen.
    List<HousingRequest> of(Collection<String> ids) {
        return read(
                REQUEST.ID.in(ids),
                PERSON.REQUEST_ID.in(ids),
                SITUATION.REQUEST_ID.in(ids),
                REQUIREMENT.REQUEST_ID.in(ids));
    }

    private List<HousingRequest> read(
            Condition requests, Condition ofPersons, Condition ofSituations, Condition ofLines) {
        Map<String, List<Person>> households = households(ofPersons, ofSituations, ofLines);
        List<HousingRequest> found = new ArrayList<>();
        for (Record row : sql.select()
                .from(REQUEST)
                .leftJoin(HOUSEHOLD_FILE)
                .on(HOUSEHOLD_FILE.REQUEST_ID.eq(REQUEST.ID))
                .where(requests)
                .orderBy(REQUEST.ID)) {
            List<Person> household = households.getOrDefault(row.get(REQUEST.ID), List.of());
            if (!household.isEmpty()) {
                found.add(request(row, household));
            }
        }
        return found;
    }

    private static HousingRequest request(Record row, List<Person> household) {
        return new HousingRequest(
                row.get(REQUEST.ID),
                Optional.ofNullable(row.get(REQUEST.REGISTERED_ON)),
                Optional.ofNullable(row.get(REQUEST.RENEWED_ON)),
                new Wishes(
                        Set.of(row.get(REQUEST.COMMUNES)),
                        Set.of(row.get(REQUEST.REFUSED_COMMUNES)),
                        number(row.get(REQUEST.ROOMS_MIN)),
                        number(row.get(REQUEST.ROOMS_MAX)),
                        money(row.get(REQUEST.MAX_RENT_CENTS))),
                row.get(REQUEST.PRIORITY_POINTS),
                Optional.ofNullable(row.get(REQUEST.RESERVATIONS)).map(RequestRows::reservations),
                money(row.get(HOUSEHOLD_FILE.TAX_INCOME_CENTS)),
                money(row.get(HOUSEHOLD_FILE.RESOURCES_MONTH_CENTS)),
                Boolean.TRUE.equals(row.get(HOUSEHOLD_FILE.YOUNG_COUPLE)),
                household);
    }

    private Map<String, List<Person>> households(Condition ofPersons, Condition ofSituations, Condition ofLines) {
        Map<PersonKey, List<Situation>> situations = situations(ofSituations);
        Map<PersonKey, List<Requirement>> lines = new LineRows(sql, catalogue).standing(ofLines);
        Map<String, List<Person>> households = new HashMap<>();
        for (Record row : sql.select()
                .from(PERSON)
                .leftJoin(PERSON_FILE)
                .on(PERSON_FILE.REQUEST_ID.eq(PERSON.REQUEST_ID), PERSON_FILE.PERSON_ID.eq(PERSON.ID))
                .where(ofPersons, PERSON.LEFT_AT.isNull())
                .orderBy(PERSON.REQUEST_ID, PERSON.RANK)) {
            PersonKey key = new PersonKey(row.get(PERSON.REQUEST_ID), row.get(PERSON.ID));
            households
                    .computeIfAbsent(key.request(), id -> new ArrayList<>())
                    .add(new Person(
                            key.person(),
                            number(row.get(PERSON_FILE.BIRTH_YEAR)),
                            Person.Role.valueOf(row.get(PERSON.ROLE).toUpperCase(Locale.ROOT)),
                            Boolean.TRUE.equals(row.get(PERSON_FILE.RECOGNISED_DISABILITY)),
                            situations.getOrDefault(key, List.of()),
                            side(row.get(PERSON_FILE.TRANSFER_SIDE)),
                            lines.getOrDefault(key, List.of())));
        }
        return households;
    }

    private Map<PersonKey, List<Situation>> situations(Condition which) {
        Map<PersonKey, List<Situation>> found = new HashMap<>();
        for (Record row : sql.select().from(SITUATION).where(which).orderBy(SITUATION.RANK)) {
            PersonKey key = new PersonKey(row.get(SITUATION.REQUEST_ID), row.get(SITUATION.PERSON_ID));
            catalogue
                    .findSituation(row.get(SITUATION.CODE))
                    .ifPresent(situation ->
                            found.computeIfAbsent(key, of -> new ArrayList<>()).add(situation));
        }
        return found;
    }

    private static Set<Reservation> reservations(String[] codes) {
        return Arrays.stream(codes)
                .map(code -> Reservation.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<TransferSide> side(@Nullable String code) {
        return Optional.ofNullable(code).map(word -> TransferSide.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Optional<Money> money(@Nullable Long cents) {
        return Optional.ofNullable(cents).map(Money::new);
    }
}
