package fr.plainpied.app.access;

import static fr.plainpied.app.access.jooq.Tables.ACCOUNT;
import static fr.plainpied.app.access.jooq.Tables.CREDENTIAL;

import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds who signs in. Reads as the program, because nobody is known yet. An account of the demonstration is unknown
/// elsewhere: its password is public. No bean, so that [PasswordSignIn] is the only way in.
class SignInDirectory implements UserDetailsService {
    /// The longest address that mail can carry (RFC 5321, erratum 1690).
    private static final int LONGEST_EMAIL = 254;

    private final DSLContext database;
    private final TransactionTemplate reading;
    private final boolean demonstration;

    SignInDirectory(DSLContext database, PlatformTransactionManager transactions, boolean demonstration) {
        this.database = database;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.demonstration = demonstration;
    }

    @Override
    public SignedIn loadUserByUsername(String typed) {
        String email = typed.strip().toLowerCase(Locale.ROOT);
        Optional<SignedIn> found = email.length() > LONGEST_EMAIL || email.indexOf('\0') >= 0
                ? Optional.empty()
                : CurrentActor.callAs(
                        Actor.system(), () -> Optional.ofNullable(reading.execute(status -> read(email))));
        return found.orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private @Nullable SignedIn read(String email) {
        Condition here = demonstration ? DSL.noCondition() : ACCOUNT.DEMONSTRATION.isFalse();
        return database.select(ACCOUNT.fields())
                .select(CREDENTIAL.PASSWORD_HASH)
                .from(ACCOUNT)
                .join(CREDENTIAL)
                .on(CREDENTIAL.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.EMAIL.eq(email).and(here))
                .fetchOne(SignInDirectory::signedIn);
    }

    private static SignedIn signedIn(Record row) {
        Account account = new Account(
                new AccountId(row.get(ACCOUNT.ID)),
                new OrganisationId(row.get(ACCOUNT.ORGANISATION_ID)),
                Role.ofCode(row.get(ACCOUNT.ROLE)).orElseThrow(),
                row.get(ACCOUNT.EMAIL),
                row.get(ACCOUNT.DISPLAY_NAME));
        return new SignedIn(account, row.get(CREDENTIAL.PASSWORD_HASH));
    }
}
