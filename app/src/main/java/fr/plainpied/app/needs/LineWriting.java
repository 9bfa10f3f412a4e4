package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.PERSON;
import static fr.plainpied.app.needs.jooq.Tables.REQUEST;
import static fr.plainpied.app.needs.jooq.Tables.REQUIREMENT;

import fr.plainpied.app.needs.jooq.tables.records.RequirementRecord;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.kernel.criteria.Requirement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes lines: a line is ended and another begun in its place, never altered. Whoever read an older version of the
/// file is told so instead of undoing another's work.
@Component
class LineWriting {
    private final DSLContext sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LineWriting(DSLContext sql, ApplicationEventPublisher events, ObjectProvider<Clock> clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock.getIfAvailable(Clock::systemDefaultZone);
    }

    LineOutcome add(PersonKey person, LineDraft draft, long version) {
        boolean known = sql.fetchExists(PERSON, PERSON.REQUEST_ID.eq(person.request()), PERSON.ID.eq(person.person()));
        if (!known) {
            return new LineOutcome.Absent();
        }
        return switch (LineCheck.of(draft)) {
            case LineCheck.Checked.Faulty(var faults) -> new LineOutcome.Refused(faults);
            case LineCheck.Checked.Line(Requirement line) ->
                turned(person.request(), version, () -> begin(person, line, rank(person), Optional.empty()));
        };
    }

    LineOutcome change(String request, long id, LineDraft draft, long version) {
        Optional<RequirementRecord> row = standing(request, id);
        if (row.isEmpty()) {
            return new LineOutcome.Absent();
        }
        return switch (LineCheck.of(draft)) {
            case LineCheck.Checked.Faulty(var faults) -> new LineOutcome.Refused(faults);
            case LineCheck.Checked.Line(Requirement line) ->
                turned(request, version, () -> {
                    end(id);
                    begin(
                            new PersonKey(request, row.get().getPersonId()),
                            line,
                            row.get().getRank(),
                            Optional.of(id));
                });
        };
    }

    LineOutcome remove(String request, long id, long version) {
        return standing(request, id).isEmpty() ? new LineOutcome.Absent() : turned(request, version, () -> end(id));
    }

    private Optional<RequirementRecord> standing(String request, long id) {
        return sql.fetchOptional(
                REQUIREMENT, REQUIREMENT.ID.eq(id), REQUIREMENT.REQUEST_ID.eq(request), REQUIREMENT.ENDED_AT.isNull());
    }

    /// Does the work only if the file is still at `version`, and turns it to the next.
    private LineOutcome turned(String request, long version, Runnable work) {
        int turned = sql.update(REQUEST)
                .set(REQUEST.VERSION, version + 1)
                .where(REQUEST.ID.eq(request), REQUEST.VERSION.eq(version))
                .execute();
        if (turned == 0) {
            boolean writable = sql.fetchExists(DSL.selectOne()
                    .from(REQUEST)
                    .where(REQUEST.ID.eq(request), DSL.condition("needs.sees_file({0})", REQUEST.ORGANISATION_ID)));
            return writable ? new LineOutcome.Overtaken() : new LineOutcome.Absent();
        }
        work.run();
        events.publishEvent(new RequirementsChanged(request, version + 1));
        return new LineOutcome.Done(version + 1);
    }

    private void end(long id) {
        sql.update(REQUIREMENT)
                .set(REQUIREMENT.ENDED_AT, OffsetDateTime.now(clock))
                .set(REQUIREMENT.ENDED_BY, account().orElse(null))
                .where(REQUIREMENT.ID.eq(id))
                .execute();
    }

    private void begin(PersonKey person, Requirement line, int rank, Optional<Long> insteadOf) {
        RequirementRecord row = sql.newRecord(REQUIREMENT);
        LineColumns.fill(row, person, line, rank);
        row.setBegunAt(OffsetDateTime.now(clock));
        account().ifPresent(row::setBegunBy);
        insteadOf.ifPresent(row::setInsteadOf);
        row.insert();
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
