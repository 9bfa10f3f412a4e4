package fr.plainpied.app.access;

import static fr.plainpied.app.access.jooq.Tables.ACCOUNT;
import static fr.plainpied.app.access.jooq.Tables.CREDENTIAL;

import fr.plainpied.app.access.jooq.tables.records.AccountRecord;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people who sign in. Everybody sees the accounts of their own organisation; only the program opens one
/// ([Actor#system()][fr.plainpied.app.shared.Actor#system()]).
@Service
public class Accounts {
    private final DSLContext database;
    private final PasswordEncoder passwords;

    Accounts(DSLContext database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /// The account of an e-mail address; one that exists keeps its organisation, its role and its password.
    ///
    /// @param password in clear, 72 bytes at most; only its hash is kept
    @Transactional
    public Account findOrCreate(NewAccount person, String password) {
        return find(person.email()).orElseGet(() -> create(person, password));
    }

    private Account create(NewAccount person, String password) {
        UUID id = UUID.randomUUID();
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.ORGANISATION_ID, person.organisation().value())
                .set(ACCOUNT.EMAIL, person.email())
                .set(ACCOUNT.DISPLAY_NAME, person.name())
                .set(ACCOUNT.ROLE, person.role().code())
                .set(ACCOUNT.DEMONSTRATION, person.demonstration())
                .execute();
        database.insertInto(CREDENTIAL)
                .set(CREDENTIAL.ACCOUNT_ID, id)
                .set(CREDENTIAL.PASSWORD_HASH, passwords.encode(password))
                .execute();
        return new Account(new AccountId(id), person.organisation(), person.role(), person.email(), person.name());
    }

    /// The account of an id; empty when it belongs to an organisation that the actor does not see.
    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId id) {
        return database.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id.value())).fetchOptional(Accounts::read);
    }

    /// The accounts that the actor sees, by name: those of their organisation.
    @Transactional(readOnly = true)
    public List<Account> all() {
        return database.selectFrom(ACCOUNT)
                .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.EMAIL)
                .fetch(Accounts::read);
    }

    private Optional<Account> find(String email) {
        return database.selectFrom(ACCOUNT).where(ACCOUNT.EMAIL.eq(email)).fetchOptional(Accounts::read);
    }

    private static Account read(AccountRecord row) {
        return new Account(
                new AccountId(row.getId()),
                new OrganisationId(row.getOrganisationId()),
                Role.ofCode(row.getRole()).orElseThrow(),
                row.getEmail(),
                row.getDisplayName());
    }
}
