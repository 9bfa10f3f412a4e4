package fr.plainpied.app.rights;

import static fr.plainpied.app.rights.jooq.Tables.SCREENING;

import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.interview.Replies;
import fr.plainpied.app.rights.interview.Reply;
import fr.plainpied.app.rights.result.Results;
import fr.plainpied.app.rights.result.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Fills the module with invented screenings and what came of them, always the same ones.
@Service
public class RightsSeeding {
    private static final int COUNT = 24;
    private static final long SEED = 20_261_122L;
    private static final int DAYS = 300;

    private final DSLContext sql;
    private final Screenings screenings;
    private final FollowUp followUp;
    private final Clock clock;

    RightsSeeding(DSLContext sql, Screenings screenings, FollowUp followUp, Clock clock) {
        this.sql = sql;
        this.screenings = screenings;
        this.followUp = followUp;
        this.clock = clock;
    }

    /// Writes the screenings as the professional who acts, or nothing when there are some already.
    ///
    /// @return how many were written
    @Transactional
    public int seed() {
        if (sql.fetchExists(SCREENING)) {
            return 0;
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        LocalDate today = LocalDate.now(clock);
        for (int n = 0; n < COUNT; n++) {
            LocalDate day = today.minusDays(5L + random.nextInt(DAYS));
            one(InventedHousehold.answers(random, n), day, random);
        }
        String unfinished = screenings.begin(Optional.empty(), begun(), today.minusDays(1));
        return screenings.find(unfinished).isPresent() ? COUNT + 1 : COUNT;
    }

    private static Replies begun() {
        return new Replies(Map.of(
                "couple", Reply.of("choix", "couple"),
                "enfants", Reply.of("nombre", "2")));
    }

    private void one(Replies replies, LocalDate day, RandomGenerator random) {
        String reference = screenings.begin(Optional.empty(), replies, day);
        ScreeningFile file = screenings.find(reference).orElseThrow();
        followUp.conclude(file, day);
        List<Right> missing =
                new ArrayList<>(Results.of(Interview.of(replies, day)).missing());
        for (Right right : missing) {
            follow(file, right, day.plusDays(1L + random.nextInt(20)), random);
        }
    }

    /// Two in three are claimed, most of those answered, one in six refused.
    private void follow(ScreeningFile file, Right right, LocalDate claimed, RandomGenerator random) {
        if (claimed.isAfter(LocalDate.now(clock)) || random.nextInt(3) == 0) {
            return;
        }
        followUp.record(file, Optional.of(right.key()), ActKind.CLAIMED, claimed, Optional.empty());
        LocalDate answered = claimed.plusDays(20L + random.nextInt(50));
        if (answered.isAfter(LocalDate.now(clock)) || random.nextInt(8) == 0) {
            return;
        }
        if (random.nextInt(6) == 0) {
            followUp.record(file, Optional.of(right.key()), ActKind.REFUSED, answered, Optional.empty());
        } else {
            followUp.record(file, Optional.of(right.key()), ActKind.GRANTED, answered, right.monthlyCents());
        }
    }
}
