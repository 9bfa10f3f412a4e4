package fr.plainpied.app.matching.draft;

import static fr.plainpied.app.matching.jooq.Tables.DRAFT;
import static fr.plainpied.app.matching.jooq.Tables.DRAFT_INPUTS;

import fr.plainpied.app.matching.jooq.tables.records.DraftInputsRecord;
import fr.plainpied.app.matching.jooq.tables.records.DraftRecord;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.formats.answers.MatchSetting;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The drafts of the reader's own organisation. Only its allocation officers read, make and delete them.
@Service
@Transactional
public class Drafts {
    /// How many lines a page of the list has.
    public static final int PER_PAGE = 20;

    /// They hold files of households: a draft that old decides nothing any more.
    private static final int KEPT_DAYS = 365;

    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final DSLContext sql;
    private final Clock clock;

    Drafts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Whether whoever acts may make drafts.
    public static boolean open() {
        Actor actor = CurrentActor.get();
        return actor.role() == Role.ALLOCATION_OFFICER && actor.organisation().isPresent();
    }

    /// The id written in an address; empty when it is none.
    public static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /// Keeps what was asked for; it waits to be worked on. Those of the organisation made more than a year ago are
    /// deleted.
    ///
    /// @throws IllegalStateException when the actor may not make drafts
    public UUID create(NewDraft asked) {
        OrganisationId organisation = CurrentActor.get()
                .organisation()
                .orElseThrow(() -> new IllegalStateException("A draft belongs to an organisation."));
        DraftRecord row = DRAFT.newRecord();
        row.setId(UUID.randomUUID());
        row.setOrganisationId(organisation.value());
        row.setKind(asked.kind().code());
        row.setNumber(next(asked.kind()));
        row.setMadeAt(now());
        CurrentActor.get().account().map(AccountId::value).ifPresent(row::setMadeBy);
        row.setMadeByName(asked.madeBy());
        row.setEdition(asked.setting().edition());
        row.setComputedOn(asked.setting().date());
        row.setSeed(asked.setting().seed());
        row.setHorizon(asked.setting().horizon());
        row.setOptions(asked.options());
        row.setHomes(asked.homes());
        row.setState(DraftState.WAITING.code());
        row.setStage(Stage.QUEUED.code());
        row.setBeatAt(now());
        sql.insertInto(DRAFT).set(row).execute();
        sql.deleteFrom(DRAFT)
                .where(DRAFT.MADE_AT.lt(now().minusDays(KEPT_DAYS)))
                .execute();
        return row.getId();
    }

    private int next(DraftKind kind) {
        return 1
                + sql.select(DSL.coalesce(DSL.max(DRAFT.NUMBER), 0))
                        .from(DRAFT)
                        .where(DRAFT.KIND.eq(kind.code()))
                        .fetchSingle(Record1::value1);
    }

    /// How many of a kind there are.
    @Transactional(readOnly = true)
    public int count(DraftKind kind) {
        return sql.fetchCount(DRAFT, DRAFT.KIND.eq(kind.code()));
    }

    /// A page of those of a kind, the last made first.
    ///
    /// @param page from 1
    @Transactional(readOnly = true)
    public List<Draft> list(DraftKind kind, int page) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.KIND.eq(kind.code()))
                .orderBy(DRAFT.MADE_AT.desc(), DRAFT.ID)
                .limit(PER_PAGE)
                .offset((page - 1) * PER_PAGE)
                .fetch(this::read);
    }

    /// Those of a kind that are done, the last made first, so many at most.
    @Transactional(readOnly = true)
    public List<Draft> done(DraftKind kind, int most) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.KIND.eq(kind.code()), DRAFT.STATE.eq(DraftState.DONE.code()))
                .orderBy(DRAFT.MADE_AT.desc(), DRAFT.ID)
                .limit(most)
                .fetch(this::read);
    }

    /// How many are under way, of every kind.
    @Transactional(readOnly = true)
    public int underWay() {
        return sql.fetchCount(
                DRAFT,
                DRAFT.STATE.in(DraftState.WAITING.code(), DraftState.RUNNING.code()),
                DRAFT.BEAT_AT.gt(now().minus(SILENCE)));
    }

    /// Empty when there is no such draft of that kind for the actor.
    @Transactional(readOnly = true)
    public Optional<Draft> find(DraftKind kind, UUID id) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.ID.eq(id), DRAFT.KIND.eq(kind.code()))
                .fetchOptional(this::read);
    }

    /// Homes and households of a draft that is done. Asked by the program itself, as the system, for somebody who may
    /// see the draft: what of them is shown must be no more than the reader may see today.
    @Transactional(readOnly = true)
    public Optional<DraftInputs> inputs(Draft draft) {
        return sql.selectFrom(DRAFT_INPUTS)
                .where(DRAFT_INPUTS.DRAFT_ID.eq(draft.id()))
                .fetchOptional(row -> new DraftInputs(row.getDwellings(), row.getAdaptability(), row.getRequests()));
    }

    /// Asks whoever works on it to stop; a draft that nobody works on any more is stopped at once.
    public void stop(UUID id) {
        sql.update(DRAFT)
                .set(DRAFT.STOP_ASKED, true)
                .set(DRAFT.STATE, DraftState.STOPPED.code())
                .where(DRAFT.ID.eq(id), DRAFT.STATE.in(DraftState.WAITING.code(), DraftState.RUNNING.code()))
                .execute();
    }

    /// Deletes it for good, with what it was made from.
    ///
    /// @return whether there was such a draft
    public boolean delete(UUID id) {
        return sql.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute() > 0;
    }

    /// Tells how far the work is.
    ///
    /// @return whether to go on: nobody asked to stop and the draft was not deleted
    boolean beat(UUID id, Watch watch) {
        return sql.update(DRAFT)
                        .set(DRAFT.BEAT_AT, now())
                        .set(DRAFT.STAGE, watch.stage().code())
                        .set(DRAFT.DONE, watch.done())
                        .set(DRAFT.TOTAL, watch.total())
                        .where(DRAFT.ID.eq(id), DRAFT.STOP_ASKED.isFalse())
                        .execute()
                > 0;
    }

    /// @return whether to begin
    boolean begin(UUID id) {
        return to(id, DraftState.RUNNING) > 0;
    }

    void fail(UUID id) {
        to(id, DraftState.FAILED);
    }

    private int to(UUID id, DraftState state) {
        return sql.update(DRAFT)
                .set(DRAFT.STATE, state.code())
                .set(DRAFT.BEAT_AT, now())
                .where(DRAFT.ID.eq(id), DRAFT.STOP_ASKED.isFalse())
                .execute();
    }

    /// Keeps what came of it, unless it was stopped or deleted meanwhile.
    void finish(UUID id, Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused(String why) -> {
                if (to(id, DraftState.REFUSED) > 0) {
                    sql.update(DRAFT)
                            .set(DRAFT.PLAN, why)
                            .where(DRAFT.ID.eq(id))
                            .execute();
                }
            }
            case Outcome.Done done -> {
                if (to(id, DraftState.DONE) > 0) {
                    keep(id, done);
                }
            }
        }
    }

    private void keep(UUID id, Outcome.Done done) {
        sql.update(DRAFT)
                .set(DRAFT.PLAN, done.plan())
                .set(DRAFT.HOUSED, done.housed())
                .set(DRAFT.INPUTS_SHA256, done.fingerprint())
                .where(DRAFT.ID.eq(id))
                .execute();
        DraftInputsRecord row = DRAFT_INPUTS.newRecord();
        row.setDraftId(id);
        row.setDwellings(done.named().dwellings());
        row.setAdaptability(done.named().adaptability());
        row.setRequests(done.named().requests());
        sql.insertInto(DRAFT_INPUTS).set(row).execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Draft read(DraftRecord row) {
        DraftState state = DraftState.valueOf(row.getState().toUpperCase(Locale.ROOT));
        boolean silent = state.underWay() && row.getBeatAt().isBefore(now().minus(SILENCE));
        return new Draft(
                row.getId(),
                DraftKind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                row.getNumber(),
                row.getMadeAt().toInstant(),
                row.getMadeByName(),
                new MatchSetting(row.getEdition(), row.getComputedOn(), row.getSeed(), row.getHorizon()),
                row.getOptions(),
                row.getHomes(),
                new Draft.Advance(
                        silent ? DraftState.INTERRUPTED : state,
                        Stage.valueOf(row.getStage().toUpperCase(Locale.ROOT)),
                        row.getDone(),
                        row.getTotal()),
                Optional.ofNullable(row.getHoused()).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                Optional.ofNullable(row.getInputsSha256()),
                Optional.ofNullable(row.getPlan()));
    }
}
