package fr.plainpied.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.access.jooq.Tables;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What each actor sees of accounts, on a real database under row-level security.
@PlatformTest
class AccountsTest {
    private static final OrganisationId OURS = Organisation.idOf(OrganisationKind.LANDLORD, "accounts-ours");
    private static final OrganisationId THEIRS = Organisation.idOf(OrganisationKind.LANDLORD, "accounts-theirs");

    @Autowired
    private Organisations organisations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DSLContext database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Account ana = unknown();
    private Account bob = unknown();
    private Account eve = unknown();

    @BeforeEach
    void open_accounts() {
        CurrentActor.runAs(Actor.system(), () -> {
            organisations.findOrCreate(OrganisationKind.LANDLORD, "accounts-ours", "Ours");
            organisations.findOrCreate(OrganisationKind.LANDLORD, "accounts-theirs", "Theirs");
            ana = accounts.findOrCreate(officer(OURS, "Ana@accounts.example"), "secret");
            bob = accounts.findOrCreate(officer(OURS, "bob@accounts.example"), "secret");
            eve = accounts.findOrCreate(officer(THEIRS, "eve@accounts.example"), "secret");
        });
    }

    @Test
    void an_officer_sees_their_colleagues_and_nobody_else() {
        CurrentActor.runAs(as(ana), () -> {
            assertEquals(List.of(ana, bob), accounts.all());
            assertEquals(Optional.of(bob), accounts.find(bob.id()));
            assertEquals(Optional.empty(), accounts.find(eve.id()));
        });
    }

    @Test
    void a_stranger_and_a_visitor_see_none_of_them() {
        CurrentActor.runAs(as(eve), () -> assertEquals(List.of(eve), accounts.all()));
        assertEquals(List.of(), accounts.all());
        Actor elsewhere =
                Actor.of(Role.ALLOCATION_OFFICER, new AccountId(new UUID(7, 7)), new OrganisationId(new UUID(8, 8)));
        CurrentActor.runAs(elsewhere, () -> assertEquals(List.of(), accounts.all()));
    }

    @Test
    void nobody_but_the_program_opens_changes_or_closes_an_account() {
        CurrentActor.runAs(
                as(ana),
                () -> assertThrows(
                        DataAccessException.class,
                        () -> accounts.findOrCreate(officer(OURS, "new@accounts.example"), "secret")));
        CurrentActor.runAs(
                as(ana),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    assertEquals(
                            0,
                            database.update(Tables.ACCOUNT)
                                    .set(Tables.ACCOUNT.ROLE, "territory_officer")
                                    .execute());
                    assertEquals(0, database.deleteFrom(Tables.ACCOUNT).execute());
                }));
    }

    @Test
    void nobody_but_the_program_reads_a_password_hash() {
        CurrentActor.runAs(as(ana), () -> assertEquals(0, hashes()));
        assertEquals(0, hashes());
        CurrentActor.runAs(Actor.system(), () -> assertTrue(hashes() >= 3));
    }

    @Test
    void a_password_is_kept_as_a_salted_hash() {
        List<String> hashes = CurrentActor.callAs(
                Actor.system(),
                () -> Optional.ofNullable(new TransactionTemplate(transactions)
                                .execute(status -> database.selectFrom(Tables.CREDENTIAL)
                                        .where(Tables.CREDENTIAL.ACCOUNT_ID.in(
                                                ana.id().value(), bob.id().value()))
                                        .fetch(Tables.CREDENTIAL.PASSWORD_HASH)))
                        .orElseThrow());
        assertEquals(2, hashes.stream().distinct().count());
        hashes.forEach(hash -> assertTrue(hash.startsWith("{bcrypt}$2"), hash));
    }

    @Test
    void an_account_is_opened_once() {
        Account again = CurrentActor.callAs(
                Actor.system(), () -> accounts.findOrCreate(officer(THEIRS, "ANA@accounts.example "), "other"));
        assertEquals(ana, again);
        assertEquals("ana@accounts.example", again.email());
    }

    @Test
    void everybody_reads_the_names_of_organisations_and_only_the_program_writes_them() {
        assertEquals("Ours", organisations.find(OURS).orElseThrow().name());
        assertTrue(organisations.ofKind(OrganisationKind.LANDLORD).stream()
                .anyMatch(organisation -> organisation.id().equals(THEIRS)));
        CurrentActor.runAs(
                as(ana),
                () -> assertThrows(
                        DataAccessException.class,
                        () -> organisations.findOrCreate(OrganisationKind.LANDLORD, "accounts-new", "New")));
    }

    @Test
    void the_program_and_visitors_have_no_account() {
        assertThrows(
                IllegalArgumentException.class, () -> new NewAccount(OURS, Role.SYSTEM, "s@a.example", "S", false));
    }

    private int hashes() {
        Integer count = new TransactionTemplate(transactions).execute(status -> database.fetchCount(Tables.CREDENTIAL));
        return count == null ? 0 : count;
    }

    private static Actor as(Account account) {
        return Actor.of(account.role(), account.id(), account.organisation());
    }

    private static NewAccount officer(OrganisationId organisation, String email) {
        return new NewAccount(organisation, Role.ALLOCATION_OFFICER, email, email.substring(0, 3), false);
    }

    private static Account unknown() {
        return new Account(new AccountId(new UUID(0, 0)), OURS, Role.CONCIERGE, "", "");
    }
}
