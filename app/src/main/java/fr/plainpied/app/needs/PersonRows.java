package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.PERSON;
import static fr.plainpied.app.needs.jooq.Tables.PERSON_CHANGE;
import static fr.plainpied.app.needs.jooq.Tables.PERSON_FILE;
import static fr.plainpied.app.needs.jooq.Tables.SITUATION;

import fr.plainpied.app.needs.jooq.tables.records.PersonChangeRecord;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.TransferSide;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Reads the persons of one household, those who left included, and what happened to them.
final class PersonRows {
    private final DSLContext sql;

    PersonRows(DSLContext sql) {
        this.sql = sql;
    }

    /// How everybody who ever was of the household stands now, by id.
    Map<String, PersonState> states(String request) {
        Map<String, List<String>> situations = sql.selectFrom(SITUATION)
                .where(SITUATION.REQUEST_ID.eq(request))
                .orderBy(SITUATION.RANK)
                .fetchGroups(SITUATION.PERSON_ID, SITUATION.CODE);
        Map<String, PersonState> states = new HashMap<>();
        sql.select()
                .from(PERSON)
                .join(PERSON_FILE)
                .on(PERSON_FILE.REQUEST_ID.eq(PERSON.REQUEST_ID), PERSON_FILE.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.REQUEST_ID.eq(request))
                .forEach(row -> states.put(
                        row.get(PERSON.ID),
                        new PersonState(
                                role(row.get(PERSON.ROLE)),
                                number(row.get(PERSON_FILE.BIRTH_YEAR)),
                                Boolean.TRUE.equals(row.get(PERSON_FILE.RECOGNISED_DISABILITY)),
                                side(row.get(PERSON_FILE.TRANSFER_SIDE)),
                                situations(situations.getOrDefault(row.get(PERSON.ID), List.of())))));
        return states;
    }

    /// What happened to persons, newest first. What a change led to is what the next one of the same person found.
    List<PersonHistory> history(String request) {
        List<PersonChangeRecord> rows = sql.selectFrom(PERSON_CHANGE)
                .where(PERSON_CHANGE.REQUEST_ID.eq(request))
                .orderBy(PERSON_CHANGE.ID.desc())
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, PersonState> after = states(request);
        List<PersonHistory> history = new ArrayList<>();
        for (PersonChangeRecord row : rows) {
            PersonState before = before(row);
            history.add(new PersonHistory(
                    row.getPersonId(),
                    PersonHistory.Act.of(row.getAct()),
                    before,
                    after.getOrDefault(row.getPersonId(), before),
                    row.getChangedAt().toInstant(),
                    Optional.ofNullable(row.getChangedBy()).map(AccountId::new)));
            after.put(row.getPersonId(), before);
        }
        history.sort(Comparator.comparing(PersonHistory::at).reversed());
        return history;
    }

    /// The person as they stood before a change.
    static PersonState before(PersonChangeRecord row) {
        return new PersonState(
                role(row.getRole()),
                number(row.getBirthYear()),
                row.getRecognisedDisability(),
                side(row.getTransferSide()),
                situations(List.of(row.getSituations())));
    }

    private static List<Situation> situations(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> Catalogue.current().findSituation(code).stream())
                .toList();
    }

    private static Person.Role role(String code) {
        return Person.Role.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Optional<TransferSide> side(@Nullable String code) {
        return Optional.ofNullable(code).map(word -> TransferSide.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
