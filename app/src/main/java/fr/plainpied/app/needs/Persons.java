package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.DISPLAY_NAME;
import static fr.plainpied.app.needs.jooq.Tables.PERSON;
import static fr.plainpied.app.needs.jooq.Tables.PERSON_CHANGE;

import fr.plainpied.app.needs.jooq.tables.records.DisplayNameRecord;
import fr.plainpied.app.needs.jooq.tables.records.PersonChangeRecord;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Requirement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the persons of a household: who they are, and what they do or need at home.
@Service
public class Persons {
    private final DSLContext sql;
    private final PersonWriting writing;
    private final FileTurn files;
    private final Clock clock;

    Persons(DSLContext sql, PersonWriting writing, FileTurn files, Clock clock) {
        this.sql = sql;
        this.writing = writing;
        this.files = files;
        this.clock = clock;
    }

    /// First name and surname, for those who may know them.
    public record Name(String first, String surname) {}

    /// The name of one person; empty when this reader may not know it.
    @Transactional(readOnly = true)
    public Optional<Name> name(String request, String person) {
        return sql.fetchOptional(DISPLAY_NAME, DISPLAY_NAME.REQUEST_ID.eq(request), DISPLAY_NAME.PERSON_ID.eq(person))
                .map((DisplayNameRecord row) -> new Name(row.getFirstName(), row.getSurname()));
    }

    /// What a change would do, before anything is written; empty when there is no such household for this reader.
    ///
    /// @param person id within the household; empty for a person more
    @Transactional(readOnly = true)
    public Optional<PersonPreview> preview(String request, Optional<String> person, PersonDraft draft) {
        return household(request).map(before -> switch (check(before, person, draft)) {
            case PersonCheck.Checked.Faulty(var faults) -> new PersonPreview(faults, List.of(), List.of(), List.of());
            case PersonCheck.Checked.State(PersonState state) -> {
                String id = person.orElseGet(() -> fresh(request));
                yield compared(before, Households.withPerson(before, whole(id, state, lines(before, id))));
            }
        });
    }

    private static PersonPreview compared(HousingRequest before, HousingRequest after) {
        List<NeedLine> old = HouseholdNeeds.of(before, 0).lines();
        List<NeedLine> fresh = HouseholdNeeds.of(after, 0).lines();
        return new PersonPreview(
                List.of(), without(fresh, old), without(old, fresh), Contradiction.brought(before, after));
    }

    private static List<NeedLine> without(List<NeedLine> lines, List<NeedLine> others) {
        return lines.stream()
                .filter(line -> others.stream()
                        .noneMatch(other -> other.person().equals(line.person())
                                && other.requirement().equals(line.requirement())))
                .toList();
    }

    /// Adds a person at the end of the household.
    ///
    /// @param version of the file that the reader saw
    @Transactional
    public PersonOutcome add(String request, PersonDraft draft, long version) {
        return written(request, Optional.empty(), draft, version);
    }

    /// Writes a person anew.
    @Transactional
    public PersonOutcome change(String request, String person, PersonDraft draft, long version) {
        return written(request, Optional.of(person), draft, version);
    }

    private PersonOutcome written(String request, Optional<String> person, PersonDraft draft, long version) {
        Optional<HousingRequest> before = household(request);
        if (before.isEmpty()
                || person.filter(id -> find(before.get(), id).isEmpty()).isPresent()) {
            return new PersonOutcome.Absent();
        }
        return switch (check(before.get(), person, draft)) {
            case PersonCheck.Checked.Faulty(var faults) -> new PersonOutcome.Refused(faults);
            case PersonCheck.Checked.State(PersonState state) -> {
                PersonKey key = new PersonKey(request, person.orElseGet(() -> fresh(request)));
                yield turned(key, version, () -> write(key, find(before.get(), key.person()), state, draft));
            }
        };
    }

    private long write(PersonKey key, Optional<Person> before, PersonState state, PersonDraft draft) {
        long change = 0;
        if (before.isEmpty()) {
            change = writing.join(key, state);
        } else if (!PersonState.of(before.get()).equals(state)) {
            change = writing.change(key, PersonState.of(before.get()), state);
        }
        writing.name(key, draft.firstName(), draft.surname());
        return change;
    }

    /// Somebody no longer lives with the others. Their lines no longer count and stay in the history.
    @Transactional
    public PersonOutcome leave(String request, String person, long version) {
        Optional<HousingRequest> household = household(request);
        Optional<Person> leaving = household.flatMap(known -> find(known, person));
        if (leaving.isEmpty()) {
            return new PersonOutcome.Absent();
        }
        List<Person> others = household.get().household().stream()
                .filter(one -> !one.id().equals(person))
                .toList();
        if (PersonCheck.noHolder(others)) {
            String key = others.isEmpty() ? "needs.fault.household.empty" : "needs.fault.household.holder";
            return new PersonOutcome.Refused(List.of(new PersonFault(PersonFault.Field.HOUSEHOLD, key, Map.of())));
        }
        PersonKey key = new PersonKey(request, person);
        return turned(key, version, () -> writing.leave(key, PersonState.of(leaving.get())));
    }

    /// Undoes the last change of a person, which is written like any other.
    ///
    /// @param change as [PersonOutcome.Done] named it
    @Transactional
    public PersonOutcome undo(String request, long change, long version) {
        Optional<PersonChangeRecord> found =
                sql.fetchOptional(PERSON_CHANGE, PERSON_CHANGE.ID.eq(change), PERSON_CHANGE.REQUEST_ID.eq(request));
        boolean followed = found.filter(row -> sql.fetchExists(
                        PERSON_CHANGE,
                        PERSON_CHANGE.REQUEST_ID.eq(request),
                        PERSON_CHANGE.PERSON_ID.eq(row.getPersonId()),
                        PERSON_CHANGE.ID.gt(change)))
                .isPresent();
        if (found.isEmpty() || followed) {
            return new PersonOutcome.Absent();
        }
        PersonKey key = new PersonKey(request, found.get().getPersonId());
        PersonState before = PersonRows.before(found.get());
        return switch (PersonHistory.Act.of(found.get().getAct())) {
            case JOINED, RETURNED -> leave(request, key.person(), version);
            case LEFT -> turned(key, version, () -> writing.comeBack(key, before));
            case CHANGED -> {
                PersonState now = new PersonRows(sql).states(request).getOrDefault(key.person(), before);
                yield turned(key, version, () -> writing.change(key, now, before));
            }
        };
    }

    private PersonOutcome turned(PersonKey key, long version, LongSupplier work) {
        long[] change = new long[1];
        return switch (files.turn(key.request(), version, () -> change[0] = work.getAsLong())) {
            case DONE -> new PersonOutcome.Done(version + 1, key.person(), change[0]);
            case OVERTAKEN -> new PersonOutcome.Overtaken();
            case ABSENT -> new PersonOutcome.Absent();
        };
    }

    /// A household whose file this reader may write.
    private Optional<HousingRequest> household(String request) {
        return sql.fetchExists(
                        fr.plainpied.app.needs.jooq.Tables.HOUSEHOLD_FILE,
                        fr.plainpied.app.needs.jooq.Tables.HOUSEHOLD_FILE.REQUEST_ID.eq(request))
                ? new RequestRows(sql, Catalogue.current()).one(request)
                : Optional.empty();
    }

    private PersonCheck.Checked check(HousingRequest household, Optional<String> person, PersonDraft draft) {
        List<Person> others = household.household().stream()
                .filter(one -> !person.equals(Optional.of(one.id())))
                .toList();
        return PersonCheck.of(draft, others, LocalDate.now(clock).getYear());
    }

    private static Optional<Person> find(HousingRequest household, String person) {
        return household.household().stream()
                .filter(one -> one.id().equals(person))
                .findFirst();
    }

    private static List<Requirement> lines(HousingRequest household, String person) {
        return find(household, person).map(Person::requirements).orElse(List.of());
    }

    private static Person whole(String id, PersonState state, List<Requirement> lines) {
        return new Person(
                id,
                state.birthYear(),
                state.role(),
                state.recognisedDisability(),
                state.situations(),
                state.transferSide(),
                lines);
    }

    /// An id that nobody of this household ever had.
    private String fresh(String request) {
        List<String> taken = sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.REQUEST_ID.eq(request))
                .fetch(PERSON.ID);
        int number = taken.size() + 1;
        while (taken.contains("P" + number)) {
            number++;
        }
        return "P" + number;
    }
}
