package fr.plainpied.app.rights;

import static fr.plainpied.app.rights.jooq.Tables.DOUBT;
import static fr.plainpied.app.rights.jooq.Tables.REFERENT;

import fr.plainpied.app.access.Account;
import fr.plainpied.app.access.Accounts;
import fr.plainpied.app.rights.jooq.tables.records.DoubtRecord;
import fr.plainpied.app.rights.result.RightKey;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// "This result seems wrong": said to a named person of the organisation, who answers.
@Service
public class Doubts {
    /// The longest message, in characters.
    public static final int LONGEST = 2000;

    private final DSLContext sql;
    private final Accounts accounts;
    private final Clock clock;

    Doubts(DSLContext sql, Accounts accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Sends a message about a right to the referent.
    @Transactional
    public void send(ScreeningFile file, RightKey right, String said) {
        sql.insertInto(DOUBT)
                .set(DOUBT.SCREENING, file.reference())
                .set(DOUBT.ORGANISATION_ID, organisation())
                .set(DOUBT.ENTITLEMENT, right.code())
                .set(DOUBT.SAID, said)
                .set(DOUBT.SAID_AT, OffsetDateTime.now(clock))
                .set(DOUBT.SAID_BY, me())
                .set(DOUBT.ADDRESSED_TO, referent().map(to -> to.id().value()).orElse(null))
                .execute();
    }

    /// Those of the organisation, the ones that wait first.
    @Transactional(readOnly = true)
    public List<Doubt> all() {
        return fetch(DSL.noCondition());
    }

    /// Those about one right of a screening.
    @Transactional(readOnly = true)
    public List<Doubt> about(ScreeningFile file, RightKey right) {
        return fetch(DOUBT.SCREENING.eq(file.reference()).and(DOUBT.ENTITLEMENT.eq(right.code())));
    }

    /// How many wait for an answer.
    @Transactional(readOnly = true)
    public int waiting() {
        return sql.fetchCount(DOUBT, DOUBT.ANSWERED_AT.isNull());
    }

    /// Answers a message; the last answer stands.
    ///
    /// @return whether there was one
    @Transactional
    public boolean answer(long doubt, String answer) {
        return sql.update(DOUBT)
                        .set(DOUBT.ANSWER, answer)
                        .set(DOUBT.ANSWERED_AT, OffsetDateTime.now(clock))
                        .set(DOUBT.ANSWERED_BY, me())
                        .where(DOUBT.ID.eq(doubt))
                        .execute()
                == 1;
    }

    /// Who answers in this organisation: the person it chose, else its first coordinator, else its first professional.
    @Transactional(readOnly = true)
    public Optional<Account> referent() {
        Optional<UUID> chosen = sql.select(REFERENT.ACCOUNT_ID).from(REFERENT).fetchOptional(REFERENT.ACCOUNT_ID);
        List<Account> able = able();
        Stream<Account> byChoice =
                able.stream().filter(one -> chosen.equals(Optional.of(one.id().value())));
        Stream<Account> coordinators = able.stream().filter(one -> one.role() == Role.COORDINATOR);
        return Stream.of(byChoice, coordinators, able.stream())
                .flatMap(one -> one)
                .findFirst();
    }

    /// Those of the organisation who may answer, by name.
    @Transactional(readOnly = true)
    public List<Account> able() {
        return accounts.all().stream()
                .filter(one -> one.role() == Role.COORDINATOR || one.role() == Role.ACCOMPANYING_PROFESSIONAL)
                .toList();
    }

    /// Chooses who answers.
    ///
    /// @return whether it is somebody who may
    @Transactional
    public boolean choose(AccountId account) {
        if (able().stream().noneMatch(one -> one.id().equals(account))) {
            return false;
        }
        sql.insertInto(REFERENT)
                .set(REFERENT.ORGANISATION_ID, organisation())
                .set(REFERENT.ACCOUNT_ID, account.value())
                .onConflict(REFERENT.ORGANISATION_ID)
                .doUpdate()
                .set(REFERENT.ACCOUNT_ID, account.value())
                .execute();
        return true;
    }

    private List<Doubt> fetch(Condition which) {
        return sql.selectFrom(DOUBT)
                .where(which)
                .orderBy(DOUBT.ANSWERED_AT.isNull().desc(), DOUBT.ID.desc())
                .fetch(Doubts::read);
    }

    private static Doubt read(DoubtRecord row) {
        Optional<Doubt.Answer> answer = Optional.ofNullable(row.getAnswer())
                .map(text -> new Doubt.Answer(
                        text,
                        row.getAnsweredAt().toInstant(),
                        Optional.ofNullable(row.getAnsweredBy()).map(AccountId::new)));
        return new Doubt(
                row.getId(),
                row.getScreening(),
                row.getEntitlement(),
                row.getSaid(),
                row.getSaidAt().toInstant(),
                Optional.ofNullable(row.getSaidBy()).map(AccountId::new),
                Optional.ofNullable(row.getAddressedTo()).map(AccountId::new),
                answer);
    }

    private static UUID organisation() {
        return CurrentActor.get().organisation().map(OrganisationId::value).orElseThrow();
    }

    private static @org.jspecify.annotations.Nullable UUID me() {
        return CurrentActor.get().account().map(AccountId::value).orElse(null);
    }
}
