package fr.plainpied.app.rights;

import static fr.plainpied.app.rights.jooq.Tables.ACT;
import static fr.plainpied.app.rights.jooq.Tables.SCREENING;

import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.interview.Replies;
import fr.plainpied.app.rights.jooq.tables.records.ScreeningRecord;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to screenings: begun, answered step by step, found again, taken away. The database shows each to the
/// organisation that made it and to no other.
@Service
public class Screenings {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;

    /// How many a page of the list holds: each is worked out anew, on the day it is read.
    public static final int PAGE = 10;

    private final DSLContext sql;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Screenings(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// May whoever acts screen at all? Nobody of a landlord may.
    @Transactional(readOnly = true)
    public boolean allowed() {
        return sql.fetchExists(DSL.selectOne().where(DSL.condition("rights.reads(access.actor_organisation())")));
    }

    /// Begins a screening and returns its reference.
    ///
    /// @param request the household of the needs to tie it to
    @Transactional
    public String begin(Optional<String> request) {
        return begin(request, Replies.NONE, LocalDate.now(clock));
    }

    /// The same on another day, with answers already given.
    @Transactional
    String begin(Optional<String> request, Replies replies, LocalDate day) {
        Actor actor = CurrentActor.get();
        OffsetDateTime at = Moments.of(day, clock);
        String reference = fresh();
        sql.insertInto(SCREENING)
                .set(SCREENING.REFERENCE, reference)
                .set(
                        SCREENING.ORGANISATION_ID,
                        actor.organisation().orElseThrow().value())
                .set(SCREENING.CASE_ID, UUID.randomUUID())
                .set(SCREENING.REQUEST_ID, request.orElse(null))
                .set(SCREENING.MONTH, Interview.monthOf(day).atDay(1))
                .set(SCREENING.ANSWERS, AnswersDocument.write(replies))
                .set(SCREENING.BEGUN_AT, at)
                .set(SCREENING.BEGUN_BY, actor.account().map(AccountId::value).orElse(null))
                .set(SCREENING.TOUCHED_AT, at)
                .execute();
        return reference;
    }

    /// The screening of a reference; empty when this reader may not see it.
    @Transactional(readOnly = true)
    public Optional<ScreeningFile> find(String reference) {
        return sql.fetchOptional(SCREENING, SCREENING.REFERENCE.eq(reference)).map(this::read);
    }

    /// Those that this reader may see, the last touched first.
    ///
    /// @param page from 1
    @Transactional(readOnly = true)
    public List<ScreeningFile> all(Which which, int page) {
        return sql.selectFrom(SCREENING)
                .where(condition(which))
                .orderBy(SCREENING.TOUCHED_AT.desc(), SCREENING.REFERENCE)
                .limit(PAGE)
                .offset(PAGE * (Math.max(1, page) - 1))
                .fetch(this::read);
    }

    /// How many this reader may see.
    @Transactional(readOnly = true)
    public int count(Which which) {
        return sql.fetchCount(SCREENING, condition(which));
    }

    private Condition condition(Which which) {
        return switch (which) {
            case ALL -> DSL.noCondition();
            case OPEN -> SCREENING.CONCLUDED_AT.isNull();
            case UNANSWERED ->
                SCREENING.CASE_ID.in(DSL.select(ACT.CASE_ID).from(ACT).where(Unanswered.on(today())));
        };
    }

    /// Writes the answers anew.
    ///
    /// @param version of the screening that the writer saw
    /// @return whether nobody was quicker
    @Transactional
    public boolean save(String reference, Replies replies, long version) {
        return sql.update(SCREENING)
                        .set(SCREENING.ANSWERS, AnswersDocument.write(replies))
                        .set(SCREENING.VERSION, version + 1)
                        .set(
                                SCREENING.MONTH,
                                Interview.monthOf(LocalDate.now(clock)).atDay(1))
                        .set(SCREENING.TOUCHED_AT, OffsetDateTime.now(clock))
                        .where(SCREENING.REFERENCE.eq(reference), SCREENING.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /// Takes a screening away with every answer; its acts stay, nobody's.
    @Transactional
    public boolean remove(String reference) {
        return new Forgetting(sql).forget(SCREENING.REFERENCE.eq(reference)) == 1;
    }

    private String fresh() {
        StringBuilder reference = new StringBuilder("D-");
        for (int letter = 0; letter < LENGTH; letter++) {
            reference.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }

    private ScreeningFile read(ScreeningRecord row) {
        return new ScreeningFile(
                row.getReference(),
                row.getCaseId(),
                Optional.ofNullable(row.getRequestId()),
                YearMonth.from(row.getMonth()),
                AnswersDocument.read(row.getAnswers()),
                row.getVersion(),
                row.getBegunAt().toInstant(),
                row.getTouchedAt().toInstant(),
                Optional.ofNullable(row.getConcludedAt()).map(OffsetDateTime::toInstant));
    }

    /// Now, for whoever shows a screening.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The day of a moment where the platform is.
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
