package fr.plainpied.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class ActingTransactionManagerTest {
    private static final HikariDataSource POOL = TestDatabase.fresh().pool();
    private static final String WHO = "select concat_ws(' ', coalesce(access.actor_account()::text, 'nobody'),"
            + " coalesce(access.actor_organisation()::text, 'nowhere'), coalesce(access.actor_role(), 'unsaid'))";

    private final TransactionTemplate transaction = new TransactionTemplate(new ActingTransactionManager(POOL));
    private final JdbcTemplate jdbc = new JdbcTemplate(POOL);

    @AfterAll
    static void close() {
        POOL.close();
    }

    @Test
    void the_database_knows_who_acts_in_a_transaction() {
        AccountId account = new AccountId(new UUID(1, 1));
        OrganisationId organisation = new OrganisationId(new UUID(2, 2));
        Actor officer = Actor.of(Role.ALLOCATION_OFFICER, account, organisation);
        assertEquals(account + " " + organisation + " allocation_officer", CurrentActor.callAs(officer, this::who));
    }

    @Test
    void nobody_said_is_a_visitor() {
        assertEquals("nobody nowhere visitor", who());
    }

    @Test
    void the_actor_does_not_outlive_the_transaction() {
        Actor officer = Actor.of(Role.CONCIERGE, new AccountId(new UUID(1, 1)), new OrganisationId(new UUID(2, 2)));
        CurrentActor.callAs(officer, this::who);
        assertEquals("nobody nowhere unsaid", jdbc.queryForObject(WHO, String.class));
    }

    @Test
    void only_the_program_is_the_system() {
        String question = "select access.actor_is_system()::text";
        assertEquals("true", CurrentActor.callAs(Actor.system(), () -> ask(question)));
        assertEquals("false", ask(question));
    }

    private String who() {
        return ask(WHO);
    }

    private String ask(String question) {
        String answer = transaction.execute(status -> jdbc.queryForObject(question, String.class));
        return answer == null ? "" : answer;
    }
}
