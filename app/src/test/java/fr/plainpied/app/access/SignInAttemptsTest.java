package fr.plainpied.app.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final SignInAttempts attempts = new SignInAttempts(() -> now);

    @Test
    void the_eleventh_wrong_password_in_a_quarter_of_an_hour_is_not_looked_at() {
        tries(SignInAttempts.OF_ACCOUNT, "ana", "10.0.0.1");
        assertFalse(attempts.begin("ana", "10.0.0.1"));
    }

    @Test
    void somebody_elsewhere_and_another_account_go_on() {
        tries(SignInAttempts.OF_ACCOUNT, "ana", "10.0.0.1");
        assertTrue(attempts.begin("ana", "10.0.0.2"));
        assertTrue(attempts.begin("bob", "10.0.0.1"));
    }

    @Test
    void a_quarter_of_an_hour_later_the_person_may_try_again() {
        tries(SignInAttempts.OF_ACCOUNT, "ana", "10.0.0.1");
        now = now.plus(SignInAttempts.PERIOD).minusSeconds(1);
        assertFalse(attempts.begin("ana", "10.0.0.1"));
        now = now.plusSeconds(1);
        assertTrue(attempts.begin("ana", "10.0.0.1"));
    }

    @Test
    void the_right_password_starts_afresh() {
        tries(SignInAttempts.OF_ACCOUNT - 1, "ana", "10.0.0.1");
        assertTrue(attempts.begin("ana", "10.0.0.1"));
        attempts.succeeded("ana", "10.0.0.1");
        tries(SignInAttempts.OF_ACCOUNT, "ana", "10.0.0.1");
    }

    @Test
    void one_address_cannot_try_one_password_on_every_account() {
        for (int i = 0; i < SignInAttempts.OF_ORIGIN; i++) {
            assertTrue(attempts.begin("account " + i, "10.0.0.1"));
        }
        assertFalse(attempts.begin("one more", "10.0.0.1"));
        assertTrue(attempts.begin("one more", "10.0.0.2"));
    }

    @Test
    void an_account_left_empty_counts_for_itself_only() {
        tries(SignInAttempts.OF_ACCOUNT, "ana", "10.0.0.1");
        tries(SignInAttempts.OF_ACCOUNT, "", "10.0.0.1");
        assertFalse(attempts.begin("", "10.0.0.1"));
        assertTrue(attempts.begin("bob", "10.0.0.1"));
    }

    @Test
    void an_office_that_signs_in_all_day_is_not_slowed_down() {
        for (int i = 0; i < 2 * SignInAttempts.OF_ORIGIN; i++) {
            assertTrue(attempts.begin("account " + i, "10.0.0.1"));
            attempts.succeeded("account " + i, "10.0.0.1");
        }
    }

    @Test
    void a_fault_of_the_program_is_not_held_against_anybody() {
        for (int i = 0; i < 2 * SignInAttempts.OF_ACCOUNT; i++) {
            assertTrue(attempts.begin("ana", "10.0.0.1"));
            attempts.forgive("ana", "10.0.0.1");
        }
    }

    private void tries(int times, String account, String origin) {
        for (int i = 0; i < times; i++) {
            assertTrue(attempts.begin(account, origin));
        }
    }
}
