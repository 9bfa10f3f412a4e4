package fr.plainpied.app.rights;

import static fr.plainpied.app.rights.jooq.Tables.ACT;
import static fr.plainpied.app.rights.jooq.Tables.SCREENING;

import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.jooq.tables.records.ActRecord;
import fr.plainpied.app.rights.result.Results;
import fr.plainpied.app.rights.result.Right;
import fr.plainpied.app.rights.result.RightKey;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done about each right once it is found missing, act by act. Figures are counted from these acts and from
/// nothing else.
@Service
public class FollowUp {
    private final DSLContext sql;
    private final Clock clock;

    FollowUp(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Keeps the result: the household was screened, and these rights were found missing. Said again after an answer
    /// changed, it brings what was found up to date and counts nothing twice.
    @Transactional
    public void conclude(ScreeningFile file) {
        conclude(file, LocalDate.now(clock));
    }

    @Transactional
    void conclude(ScreeningFile file, LocalDate day) {
        Results results = Results.of(Interview.of(file.replies(), day));
        if (acts(file).stream().noneMatch(act -> act.kind() == ActKind.SCREENED)) {
            record(file, Optional.empty(), ActKind.SCREENED, day, Optional.empty());
        }
        List<Right> missing = results.missing();
        for (Act found : acts(file)) {
            boolean still =
                    missing.stream().anyMatch(right -> right.key().code().equals(found.right()));
            if (found.kind() == ActKind.FOUND && !still) {
                undo(file, found.id());
            }
        }
        List<Act> kept = acts(file);
        for (Right right : missing) {
            if (kept.stream().noneMatch(act -> act.kind() == ActKind.FOUND && isOf(act, right.key()))) {
                record(file, Optional.of(right.key()), ActKind.FOUND, day, right.monthlyCents());
            }
        }
        OffsetDateTime at = Moments.of(day, clock);
        sql.update(SCREENING)
                .set(SCREENING.CONCLUDED_AT, at)
                .set(SCREENING.TOUCHED_AT, at)
                .where(SCREENING.REFERENCE.eq(file.reference()))
                .execute();
    }

    private static boolean isOf(Act act, RightKey key) {
        return act.right().equals(key.code());
    }

    /// Writes an act; a right that was never found missing by a kept result is found with it.
    @Transactional
    public void add(ScreeningFile file, Right right, ActKind kind, LocalDate on, Optional<Long> monthlyCents) {
        if (file.concluded().isEmpty()) {
            conclude(file);
        }
        record(file, Optional.of(right.key()), kind, on, monthlyCents);
        touch(file);
    }

    @Transactional
    void record(ScreeningFile file, Optional<RightKey> right, ActKind kind, LocalDate on, Optional<Long> cents) {
        Actor actor = CurrentActor.get();
        sql.insertInto(ACT)
                .set(ACT.CASE_ID, file.caseId())
                .set(ACT.ORGANISATION_ID, actor.organisation().orElseThrow().value())
                .set(ACT.BENEFIT, right.map(RightKey::right).orElse(null))
                .set(
                        ACT.HOLDER,
                        right.map(RightKey::person).filter(who -> who >= 0).orElse(null))
                .set(ACT.KIND, kind.code())
                .set(ACT.DONE_ON, on)
                .set(ACT.MONTHLY_CENTS, cents.orElse(null))
                .set(ACT.RECORDED_AT, OffsetDateTime.now(clock))
                .set(ACT.RECORDED_BY, actor.account().map(AccountId::value).orElse(null))
                .execute();
    }

    /// Undoes an act, which stays in the history.
    ///
    /// @return whether there was one to undo
    @Transactional
    public boolean undo(ScreeningFile file, long act) {
        boolean undone = sql.update(ACT)
                        .set(ACT.UNDONE_AT, OffsetDateTime.now(clock))
                        .where(ACT.ID.eq(act), ACT.CASE_ID.eq(file.caseId()), ACT.UNDONE_AT.isNull())
                        .execute()
                == 1;
        touch(file);
        return undone;
    }

    private void touch(ScreeningFile file) {
        sql.update(SCREENING)
                .set(SCREENING.TOUCHED_AT, OffsetDateTime.now(clock))
                .where(SCREENING.REFERENCE.eq(file.reference()))
                .execute();
    }

    /// The acts that stand, the oldest first.
    @Transactional(readOnly = true)
    public List<Act> acts(ScreeningFile file) {
        return fetch(ACT.CASE_ID.eq(file.caseId()).and(ACT.UNDONE_AT.isNull()));
    }

    /// The acts about one right, those undone included.
    @Transactional(readOnly = true)
    public List<Act> history(ScreeningFile file, RightKey right) {
        return fetch(ACT.CASE_ID.eq(file.caseId())).stream()
                .filter(act -> isOf(act, right))
                .toList();
    }

    private List<Act> fetch(Condition which) {
        return sql.selectFrom(ACT).where(which).orderBy(ACT.ID).fetch(FollowUp::read);
    }

    private static Act read(ActRecord row) {
        String right = row.getBenefit() == null ? "" : row.getBenefit();
        return new Act(
                row.getId(),
                row.getHolder() == null ? right : right + "-" + row.getHolder(),
                ActKind.ofCode(row.getKind()).orElseThrow(),
                row.getDoneOn(),
                Optional.ofNullable(row.getMonthlyCents()),
                row.getRecordedAt().toInstant(),
                Optional.ofNullable(row.getRecordedBy()).map(AccountId::new),
                row.getUndoneAt() != null);
    }
}
