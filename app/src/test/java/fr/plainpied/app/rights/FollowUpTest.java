package fr.plainpied.app.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.interview.Replies;
import fr.plainpied.app.rights.interview.Reply;
import fr.plainpied.app.rights.result.Results;
import fr.plainpied.app.rights.result.Right;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGeneratorFactory;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/// What is done about rights, what is counted of it, and what is forgotten.
@PlatformTest
class FollowUpTest {
    private static final long SEED = 7;

    @Autowired
    private Screenings screenings;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private Doubts doubts;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private static Actor somebody(Role role, int organisation) {
        return Actor.of(role, new AccountId(new UUID(5, organisation)), new OrganisationId(new UUID(6, organisation)));
    }

    private ScreeningFile retired(Actor actor) {
        return CurrentActor.callAs(actor, () -> {
            Replies replies = InventedHousehold.answers(
                    RandomGeneratorFactory.of("L64X128MixRandom").create(SEED), 0);
            String reference = screenings.begin(Optional.empty(), replies, screenings.today());
            return screenings.find(reference).orElseThrow();
        });
    }

    private Right aspa(ScreeningFile file) {
        return Results.of(Interview.of(file.replies(), screenings.today()))
                .find("aspa")
                .orElseThrow();
    }

    @Test
    void an_invented_household_answers_everything_it_is_asked() {
        for (int n = 0; n < 3; n++) {
            Replies replies = InventedHousehold.answers(
                    RandomGeneratorFactory.of("L64X128MixRandom").create(SEED), n);
            Interview interview = Interview.of(replies, screenings.today());
            assertEquals(Optional.empty(), interview.next(), "household " + n);
            assertFalse(Results.of(interview).missing().isEmpty(), "household " + n);
        }
    }

    @Test
    void a_result_kept_twice_counts_nothing_twice_and_follows_the_answers() {
        Actor actor = somebody(Role.ACCOMPANYING_PROFESSIONAL, 1);
        ScreeningFile file = retired(actor);
        CurrentActor.runAs(actor, () -> {
            followUp.conclude(file);
            List<Act> once = followUp.acts(file);
            followUp.conclude(file);
            assertEquals(once.size(), followUp.acts(file).size());
            assertTrue(once.stream().anyMatch(act -> act.right().equals("aspa") && act.kind() == ActKind.FOUND));
            Replies received = new Replies(file.replies().byCode())
                    .with(
                            fr.plainpied.app.rights.interview.Asked.ofCode("aides")
                                    .orElseThrow(),
                            Reply.of("choix", "aspa"));
            assertTrue(screenings.save(file.reference(), received, file.version()));
            ScreeningFile changed = screenings.find(file.reference()).orElseThrow();
            followUp.conclude(changed);
            assertTrue(
                    followUp.acts(changed).stream().noneMatch(act -> act.right().equals("aspa")),
                    "received already: it is no longer missing");
        });
    }

    @Test
    void an_act_is_undone_and_stays_in_the_history() {
        Actor actor = somebody(Role.ACCOMPANYING_PROFESSIONAL, 2);
        ScreeningFile file = retired(actor);
        CurrentActor.runAs(actor, () -> {
            Right aspa = aspa(file);
            followUp.add(file, aspa, ActKind.CLAIMED, screenings.today(), Optional.empty());
            Act claimed = followUp.acts(file).getLast();
            assertEquals(ActKind.CLAIMED, claimed.kind());
            assertTrue(followUp.undo(file, claimed.id()));
            assertFalse(followUp.undo(file, claimed.id()), "once");
            assertTrue(followUp.history(file, aspa.key()).getLast().undone());
            assertTrue(followUp.acts(file).stream().noneMatch(act -> act.kind() == ActKind.CLAIMED));
        });
        Actor stranger = somebody(Role.ACCOMPANYING_PROFESSIONAL, 3);
        CurrentActor.runAs(stranger, () -> {
            assertEquals(List.of(), followUp.acts(file));
            assertEquals(0, screenings.count(Which.ALL));
        });
    }

    @Test
    void a_claim_without_an_answer_for_two_months_is_listed_until_it_is_answered() {
        Actor actor = somebody(Role.ACCOMPANYING_PROFESSIONAL, 12);
        ScreeningFile file = retired(actor);
        CurrentActor.runAs(actor, () -> {
            assertEquals(1, screenings.count(Which.OPEN));
            followUp.add(file, aspa(file), ActKind.CLAIMED, screenings.today().minusMonths(3), Optional.empty());
            assertEquals(0, screenings.count(Which.OPEN), "concluded with its first act");
            assertEquals(
                    file.reference(),
                    screenings.all(Which.UNANSWERED, 1).getFirst().reference());
            followUp.add(file, aspa(file), ActKind.REFUSED, screenings.today(), Optional.empty());
            assertEquals(0, screenings.count(Which.UNANSWERED));
        });
    }

    @Test
    void nobody_writes_in_the_name_of_another_organisation() {
        ScreeningFile file = retired(somebody(Role.ACCOMPANYING_PROFESSIONAL, 4));
        for (Role role : List.of(Role.ALLOCATION_OFFICER, Role.CONCIERGE, Role.RESIDENT, Role.TERRITORY_OFFICER)) {
            CurrentActor.runAs(somebody(role, 4), () -> {
                assertEquals(List.of(), screenings.all(Which.ALL, 1), role::toString);
                assertEquals(List.of(), doubts.all(), role::toString);
                assertFalse(screenings.allowed(), role::toString);
                org.junit.jupiter.api.Assertions.assertThrows(
                        DataAccessException.class, () -> followUp.conclude(file), role::toString);
            });
        }
    }

    @Test
    void figures_below_eleven_are_masked_and_those_above_are_counted_from_acts() {
        Actor actor = somebody(Role.COORDINATOR, 8);
        for (int n = 0; n < 10; n++) {
            granted(actor);
        }
        CurrentActor.runAs(
                actor,
                () -> assertTrue(outcomes.all().stream()
                        .allMatch(one -> one.granted().isEmpty()
                                && one.screened().isEmpty()
                                && one.eurosAYear().isEmpty())));
        ScreeningFile last = granted(actor);
        CurrentActor.runAs(actor, () -> {
            followUp.add(last, aspa(last), ActKind.RECEIVED, screenings.today(), Optional.of(30_000L));
            Outcome together = outcomes.all().getFirst();
            assertEquals(Optional.of(11L), together.screened());
            Outcome aspa = outcomes.all().stream()
                    .filter(one -> one.right().equals("aspa"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Optional.of(11L), aspa.granted());
            assertEquals(Optional.of(Long.valueOf((10 * 200 + 300) * 12)), aspa.eurosAYear());
            assertEquals(Optional.empty(), aspa.refused());
        });
        CurrentActor.runAs(
                somebody(Role.ALLOCATION_OFFICER, 8), () -> assertEquals(List.of(), outcomes.all(), "not a landlord"));
    }

    private ScreeningFile granted(Actor actor) {
        ScreeningFile file = retired(actor);
        CurrentActor.runAs(
                actor, () -> followUp.add(file, aspa(file), ActKind.GRANTED, screenings.today(), Optional.of(20_000L)));
        return file;
    }

    @Test
    void a_doubt_goes_to_a_named_person_and_is_answered() {
        Actor actor = somebody(Role.ACCOMPANYING_PROFESSIONAL, 9);
        ScreeningFile file = retired(actor);
        CurrentActor.runAs(actor, () -> {
            doubts.send(file, aspa(file).key(), "La caisse a notifié 310 €");
            Doubt doubt = doubts.all().getFirst();
            assertEquals("aspa", doubt.right());
            assertEquals(1, doubts.waiting());
            assertTrue(doubts.answer(doubt.id(), "Le livret A n’était pas compté."));
            assertEquals(0, doubts.waiting());
            assertEquals(
                    "Le livret A n’était pas compté.",
                    doubts.about(file, aspa(file).key())
                            .getFirst()
                            .answer()
                            .orElseThrow()
                            .text());
            assertFalse(doubts.choose(new AccountId(new UUID(0, 0))), "nobody of this organisation");
        });
    }

    @Test
    void answers_are_forgotten_after_their_time_and_acts_stay_nobodys() {
        Actor actor = somebody(Role.ACCOMPANYING_PROFESSIONAL, 10);
        LocalDate ago = screenings.today().minusYears(2).minusDays(1);
        ScreeningFile old = CurrentActor.callAs(actor, () -> {
            Replies replies = InventedHousehold.answers(
                    RandomGeneratorFactory.of("L64X128MixRandom").create(SEED), 0);
            ScreeningFile file = screenings
                    .find(screenings.begin(Optional.empty(), replies, ago))
                    .orElseThrow();
            transactions.executeWithoutResult(begun -> followUp.conclude(file, ago));
            return file;
        });
        ScreeningFile recent = retired(actor);
        Retention retention = new Retention(sql, transactions, clock, Period.ofYears(2));
        assertTrue(retention.forget() >= 1);
        assertEquals(0, retention.forget(), "twice changes nothing");
        CurrentActor.runAs(actor, () -> {
            assertEquals(Optional.empty(), screenings.find(old.reference()));
            assertTrue(screenings.find(recent.reference()).isPresent());
            List<Act> acts = followUp.acts(old);
            assertFalse(acts.isEmpty(), "what was found stays counted");
            assertTrue(acts.stream().allMatch(act -> act.by().isEmpty()));
        });
        assertFalse(
                CurrentActor.callAs(Actor.system(), () -> screenings.find(old.reference()))
                        .isPresent(),
                "nor for the program itself");
    }
}
