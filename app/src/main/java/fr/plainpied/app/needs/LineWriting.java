package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.PERSON;
import static fr.plainpied.app.needs.jooq.Tables.REQUIREMENT;

import fr.plainpied.app.needs.jooq.tables.records.RequirementRecord;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Requirement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Writes lines: a line is ended and another begun in its place, never altered.
@Component
class LineWriting {
    private final DSLContext sql;
    private final FileTurn files;
    private final Clock clock;

    LineWriting(DSLContext sql, FileTurn files, ObjectProvider<Clock> clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock.getIfAvailable(Clock::systemDefaultZone);
    }

    LineOutcome add(PersonKey person, LineDraft draft, long version) {
        boolean known = sql.fetchExists(
                PERSON, PERSON.REQUEST_ID.eq(person.request()), PERSON.ID.eq(person.person()), PERSON.LEFT_AT.isNull());
        return known
                ? checked(
                        person,
                        OptionalLong.empty(),
                        draft,
                        version,
                        line -> begin(person, line, rank(person), Optional.empty()))
                : new LineOutcome.Absent();
    }

    LineOutcome change(String request, long id, LineDraft draft, long version) {
        Optional<RequirementRecord> row = row(request, id).filter(LineWriting::standing);
        if (row.isEmpty()) {
            return new LineOutcome.Absent();
        }
        PersonKey person = new PersonKey(request, row.get().getPersonId());
        return checked(person, OptionalLong.of(id), draft, version, line -> {
            end(id);
            return begin(person, line, row.get().getRank(), Optional.of(id));
        });
    }

    LineOutcome remove(String request, long id, long version) {
        return row(request, id).filter(LineWriting::standing).isEmpty()
                ? new LineOutcome.Absent()
                : turned(request, version, () -> {
                    end(id);
                    return id;
                });
    }

    /// Undoes the last thing that happened to a line: one that was added goes, one that was taken away comes back, one
    /// that was put in the place of another gives it its place back. Undoing is written like any other change.
    LineOutcome undo(String request, long id, long version) {
        Optional<RequirementRecord> row = row(request, id);
        if (row.isEmpty() || sql.fetchExists(REQUIREMENT, REQUIREMENT.INSTEAD_OF.eq(id))) {
            return new LineOutcome.Absent();
        }
        if (!standing(row.get())) {
            return turned(request, version, () -> again(row.get(), Optional.empty()));
        }
        Optional<RequirementRecord> before =
                Optional.ofNullable(row.get().getInsteadOf()).flatMap(earlier -> row(request, earlier));
        return turned(request, version, () -> {
            end(id);
            return before.map(line -> again(line, Optional.of(id))).orElse(id);
        });
    }

    private LineOutcome checked(
            PersonKey person, OptionalLong instead, LineDraft draft, long version, Writing writing) {
        return switch (LineCheck.of(draft)) {
            case LineCheck.Checked.Faulty(var faults) -> new LineOutcome.Refused(faults);
            case LineCheck.Checked.Line(Requirement line) -> {
                List<Contradiction> contradictions = contradictions(person, instead, line);
                yield contradictions.isEmpty()
                        ? turned(person.request(), version, () -> writing.write(line))
                        : new LineOutcome.Contradicted(contradictions);
            }
        };
    }

    /// Writes a line and answers its id.
    @FunctionalInterface
    private interface Writing {
        long write(Requirement line);
    }

    /// Those that the line would bring about, not those that stood before.
    private List<Contradiction> contradictions(PersonKey person, OptionalLong instead, Requirement line) {
        Optional<Requirement> before =
                instead.isPresent() ? stored(person.request(), instead.getAsLong()) : Optional.empty();
        return new RequestRows(sql, Catalogue.current())
                .one(person.request())
                .map(request ->
                        Contradiction.brought(request, Households.withLine(request, person.person(), before, line)))
                .orElse(List.of());
    }

    private Optional<Requirement> stored(String request, long id) {
        return new LineRows(sql, Catalogue.current())
                .standing(row(request, id).stream().toList()).stream()
                        .map(AddedLine::requirement)
                        .findFirst();
    }

    private LineOutcome turned(String request, long version, LongSupplier work) {
        long[] line = new long[1];
        return switch (files.turn(request, version, () -> line[0] = work.getAsLong())) {
            case DONE -> new LineOutcome.Done(version + 1, line[0]);
            case OVERTAKEN -> new LineOutcome.Overtaken();
            case ABSENT -> new LineOutcome.Absent();
        };
    }

    private Optional<RequirementRecord> row(String request, long id) {
        return sql.fetchOptional(REQUIREMENT, REQUIREMENT.ID.eq(id), REQUIREMENT.REQUEST_ID.eq(request));
    }

    private static boolean standing(RequirementRecord row) {
        return row.getEndedAt() == null;
    }

    private void end(long id) {
        sql.update(REQUIREMENT)
                .set(REQUIREMENT.ENDED_AT, OffsetDateTime.now(clock))
                .set(REQUIREMENT.ENDED_BY, account().orElse(null))
                .where(REQUIREMENT.ID.eq(id))
                .execute();
    }

    private long begin(PersonKey person, Requirement line, int rank, Optional<Long> insteadOf) {
        RequirementRecord row = sql.newRecord(REQUIREMENT);
        LineColumns.fill(row, person, line, rank);
        return begin(row, insteadOf);
    }

    private long again(RequirementRecord line, Optional<Long> insteadOf) {
        RequirementRecord row = line.copy();
        row.setEndedAt(null);
        row.setEndedBy(null);
        row.setInsteadOf(null);
        row.attach(sql.configuration());
        return begin(row, insteadOf);
    }

    private long begin(RequirementRecord row, Optional<Long> insteadOf) {
        row.setBegunAt(OffsetDateTime.now(clock));
        row.setBegunBy(account().orElse(null));
        insteadOf.ifPresent(row::setInsteadOf);
        row.insert();
        return row.getId();
    }

    private int rank(PersonKey person) {
        Integer last = sql.select(DSL.max(REQUIREMENT.RANK))
                .from(REQUIREMENT)
                .where(REQUIREMENT.REQUEST_ID.eq(person.request()), REQUIREMENT.PERSON_ID.eq(person.person()))
                .fetchOneInto(Integer.class);
        return last == null ? 0 : last + 1;
    }

    private static Optional<UUID> account() {
        return CurrentActor.get().account().map(AccountId::value);
    }
}
