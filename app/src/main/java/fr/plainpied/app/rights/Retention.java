package fr.plainpied.app.rights;

import static fr.plainpied.app.rights.jooq.Tables.SCREENING;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Deletes the answers of screenings that nobody has touched for the retention time. What was done stays in the
/// figures,
/// tied to nobody. Running twice, or on two machines at once, changes nothing more.
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Period kept;

    /// @param kept how long after the last act; `P2Y` is two years
    Retention(
            DSLContext sql,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${plainpied.rights.retention:P2Y}") Period kept) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = kept;
    }

    /// Every night.
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Paris")
    void everyNight() {
        int forgotten = forget();
        if (forgotten > 0) {
            LOG.info("{} rights screenings were deleted: nobody had touched them for {}", forgotten, kept);
        }
    }

    /// @return how many screenings were deleted
    int forget() {
        OffsetDateTime before =
                clock.instant().atZone(clock.getZone()).minus(kept).toOffsetDateTime();
        return CurrentActor.callAs(
                Actor.system(),
                () -> transaction.execute(begun -> new Forgetting(sql).forget(SCREENING.TOUCHED_AT.lt(before))));
    }
}
