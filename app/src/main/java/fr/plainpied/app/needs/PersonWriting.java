package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.DISPLAY_NAME;
import static fr.plainpied.app.needs.jooq.Tables.PERSON;
import static fr.plainpied.app.needs.jooq.Tables.PERSON_CHANGE;
import static fr.plainpied.app.needs.jooq.Tables.PERSON_FILE;
import static fr.plainpied.app.needs.jooq.Tables.SITUATION;

import fr.plainpied.app.needs.jooq.tables.records.DisplayNameRecord;
import fr.plainpied.app.needs.jooq.tables.records.PersonChangeRecord;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.kernel.criteria.Situation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Writes persons, and keeps beside each change how the person stood before it.
@Component
class PersonWriting {
    private final DSLContext sql;
    private final Clock clock;

    PersonWriting(DSLContext sql, ObjectProvider<Clock> clock) {
        this.sql = sql;
        this.clock = clock.getIfAvailable(Clock::systemDefaultZone);
    }

    /// A person more, at the end of the household.
    ///
    /// @return what names the change
    long join(PersonKey key, PersonState state) {
        Integer last = sql.select(DSL.max(PERSON.RANK))
                .from(PERSON)
                .where(PERSON.REQUEST_ID.eq(key.request()))
                .fetchOneInto(Integer.class);
        sql.insertInto(PERSON)
                .set(PERSON.REQUEST_ID, key.request())
                .set(PERSON.ID, key.person())
                .set(PERSON.RANK, last == null ? 0 : last + 1)
                .set(PERSON.ROLE, state.role().code())
                .execute();
        sql.insertInto(PERSON_FILE)
                .set(PERSON_FILE.REQUEST_ID, key.request())
                .set(PERSON_FILE.PERSON_ID, key.person())
                .execute();
        write(key, state);
        return note(key, PersonHistory.Act.JOINED, state);
    }

    long change(PersonKey key, PersonState before, PersonState after) {
        write(key, after);
        return note(key, PersonHistory.Act.CHANGED, before);
    }

    long leave(PersonKey key, PersonState state) {
        left(key, Optional.of(OffsetDateTime.now(clock)));
        return note(key, PersonHistory.Act.LEFT, state);
    }

    long comeBack(PersonKey key, PersonState state) {
        left(key, Optional.empty());
        return note(key, PersonHistory.Act.RETURNED, state);
    }

    private void left(PersonKey key, Optional<OffsetDateTime> at) {
        sql.update(PERSON)
                .set(PERSON.LEFT_AT, at.orElse(null))
                .where(PERSON.REQUEST_ID.eq(key.request()), PERSON.ID.eq(key.person()))
                .execute();
    }

    void name(PersonKey key, String firstName, String surname) {
        DisplayNameRecord row = sql.newRecord(DISPLAY_NAME);
        row.setRequestId(key.request());
        row.setPersonId(key.person());
        row.setFirstName(firstName.strip());
        row.setSurname(surname.strip());
        row.setFolded(Folded.of(firstName + " " + surname));
        row.merge();
    }

    private void write(PersonKey key, PersonState state) {
        sql.update(PERSON)
                .set(PERSON.ROLE, state.role().code())
                .where(PERSON.REQUEST_ID.eq(key.request()), PERSON.ID.eq(key.person()))
                .execute();
        sql.update(PERSON_FILE)
                .set(
                        PERSON_FILE.BIRTH_YEAR,
                        state.birthYear().isPresent() ? state.birthYear().getAsInt() : null)
                .set(PERSON_FILE.RECOGNISED_DISABILITY, state.recognisedDisability())
                .set(
                        PERSON_FILE.TRANSFER_SIDE,
                        state.transferSide().map(side -> side.code()).orElse(null))
                .where(PERSON_FILE.REQUEST_ID.eq(key.request()), PERSON_FILE.PERSON_ID.eq(key.person()))
                .execute();
        situations(key, state.situations());
    }

    private void situations(PersonKey key, List<Situation> situations) {
        sql.deleteFrom(SITUATION)
                .where(SITUATION.REQUEST_ID.eq(key.request()), SITUATION.PERSON_ID.eq(key.person()))
                .execute();
        for (int rank = 0; rank < situations.size(); rank++) {
            sql.insertInto(SITUATION)
                    .set(SITUATION.REQUEST_ID, key.request())
                    .set(SITUATION.PERSON_ID, key.person())
                    .set(SITUATION.RANK, rank)
                    .set(SITUATION.CODE, situations.get(rank).code())
                    .execute();
        }
    }

    private long note(PersonKey key, PersonHistory.Act act, PersonState before) {
        PersonChangeRecord row = sql.newRecord(PERSON_CHANGE);
        row.setRequestId(key.request());
        row.setPersonId(key.person());
        row.setAct(act.code());
        row.setChangedAt(OffsetDateTime.now(clock));
        row.setChangedBy(CurrentActor.get().account().map(AccountId::value).orElse(null));
        row.setRole(before.role().code());
        if (before.birthYear().isPresent()) {
            row.setBirthYear(before.birthYear().getAsInt());
        }
        row.setRecognisedDisability(before.recognisedDisability());
        row.setTransferSide(before.transferSide().map(side -> side.code()).orElse(null));
        row.setSituations(before.situations().stream().map(Situation::code).toArray(String[]::new));
        row.insert();
        return row.getId();
    }
}
