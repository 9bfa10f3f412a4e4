package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.DISPLAY_NAME;
import static fr.plainpied.app.needs.jooq.Tables.HOUSEHOLD_FILE;
import static fr.plainpied.app.needs.jooq.Tables.PERSON;
import static fr.plainpied.app.needs.jooq.Tables.REQUEST;
import static fr.plainpied.app.needs.jooq.Tables.REQUIREMENT;
import static fr.plainpied.app.needs.jooq.Tables.SITUATION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Lists requests as far as the reader may see them: row-level security leaves out the others, and what of a row is not
/// for this reader comes back empty.
final class RequestList {
    private static final int SIX_AND_MORE = 6;
    private static final int DUE_MONTHS = 2;

    private final DSLContext sql;
    private final LocalDate today;

    private final Field<Integer> persons =
            DSL.field(DSL.selectCount().from(PERSON).where(PERSON.REQUEST_ID.eq(REQUEST.ID), PERSON.LEFT_AT.isNull()));
    private final Field<Integer> situations =
            DSL.field(DSL.selectCount().from(SITUATION).where(ofRequest()));
    private final Field<String> holder =
            DSL.field(DSL.select(DSL.concat(DISPLAY_NAME.FIRST_NAME, DSL.inline(" "), DISPLAY_NAME.SURNAME))
                    .from(DISPLAY_NAME)
                    .join(PERSON)
                    .on(PERSON.REQUEST_ID.eq(DISPLAY_NAME.REQUEST_ID), PERSON.ID.eq(DISPLAY_NAME.PERSON_ID))
                    .where(DISPLAY_NAME.REQUEST_ID.eq(REQUEST.ID), PERSON.LEFT_AT.isNull())
                    .orderBy(PERSON.RANK)
                    .limit(1));

    /// @param today what is due or lapsed depends on it
    RequestList(DSLContext sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    /// @param first rank of the first line wanted, from 0
    List<RequestSummary> lines(RequestSearch search, int first, int most) {
        return sql.select(REQUEST.fields())
                .select(persons.as("persons"), situations.as("situations"), holder.as("holder"))
                .select(HOUSEHOLD_FILE.REQUEST_ID.as("file"))
                .from(REQUEST)
                .leftJoin(HOUSEHOLD_FILE)
                .on(HOUSEHOLD_FILE.REQUEST_ID.eq(REQUEST.ID))
                .where(kept(search))
                .orderBy(REQUEST.REGISTERED_ON.asc().nullsLast(), REQUEST.ID)
                .offset(first)
                .limit(most)
                .fetch(RequestList::line);
    }

    int count(RequestSearch search) {
        return sql.fetchCount(DSL.selectOne().from(REQUEST).where(kept(search)));
    }

    private static RequestSummary line(Record row) {
        boolean file = row.get("file", String.class) != null;
        return new RequestSummary(
                row.get(REQUEST.ID),
                Optional.ofNullable(row.get("holder", String.class)),
                row.get("persons", Integer.class),
                Optional.ofNullable(row.get(REQUEST.REGISTERED_ON)),
                Optional.ofNullable(row.get(REQUEST.RENEWED_ON)),
                Arrays.asList(row.get(REQUEST.COMMUNES)),
                optional(row, REQUEST.ROOMS_MIN),
                optional(row, REQUEST.ROOMS_MAX),
                row.get(REQUEST.PRIORITY_POINTS),
                file ? OptionalInt.of(row.get("situations", Integer.class)) : OptionalInt.empty());
    }

    private static OptionalInt optional(Record row, Field<Integer> field) {
        Integer number = row.get(field);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private Condition kept(RequestSearch search) {
        Condition kept = DSL.trueCondition();
        kept = kept.and(search.text().map(RequestList::named).orElseGet(DSL::trueCondition));
        kept = kept.and(search.commune()
                .map(code ->
                        DSL.cardinality(REQUEST.COMMUNES).eq(0).or(DSL.val(code).eq(DSL.any(REQUEST.COMMUNES))))
                .orElseGet(DSL::trueCondition));
        kept = kept.and(search.situation()
                .<Condition>map(
                        code -> DSL.exists(DSL.selectOne().from(SITUATION).where(ofRequest(), SITUATION.CODE.eq(code))))
                .orElseGet(DSL::trueCondition));
        kept = kept.and(search.state().map(this::waiting).orElseGet(DSL::trueCondition));
        return kept.and(search.persons()
                .map(number -> number >= SIX_AND_MORE ? persons.ge(number) : persons.eq(number))
                .orElseGet(DSL::trueCondition));
    }

    private Condition waiting(RequestState state) {
        Field<LocalDate> counted = DSL.coalesce(REQUEST.RENEWED_ON, REQUEST.REGISTERED_ON);
        LocalDate lapsed = today.minusYears(1);
        return switch (state) {
            case WITHOUT_NEEDS ->
                DSL.notExists(DSL.selectOne().from(SITUATION).where(ofRequest()))
                        .and(DSL.notExists(DSL.selectOne()
                                .from(REQUIREMENT)
                                .where(REQUIREMENT.REQUEST_ID.eq(REQUEST.ID), REQUIREMENT.ENDED_AT.isNull())));
            case RENEWAL_DUE -> counted.ge(lapsed).and(counted.lt(lapsed.plusMonths(DUE_MONTHS)));
            case LAPSED -> counted.lt(lapsed);
        };
    }

    /// A situation of somebody who still is of the household.
    private static Condition ofRequest() {
        return SITUATION
                .REQUEST_ID
                .eq(REQUEST.ID)
                .and(DSL.exists(DSL.selectOne()
                        .from(PERSON)
                        .where(
                                PERSON.REQUEST_ID.eq(SITUATION.REQUEST_ID),
                                PERSON.ID.eq(SITUATION.PERSON_ID),
                                PERSON.LEFT_AT.isNull())));
    }

    private static Condition named(String text) {
        return REQUEST.ID
                .containsIgnoreCase(text)
                .or(DSL.exists(DSL.selectOne()
                        .from(DISPLAY_NAME)
                        .where(DISPLAY_NAME.REQUEST_ID.eq(REQUEST.ID), DISPLAY_NAME.FOLDED.contains(Folded.of(text)))));
    }
}
