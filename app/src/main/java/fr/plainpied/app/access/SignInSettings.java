package fr.plainpied.app.access;

import fr.plainpied.app.ui.Account.Guest;
import fr.plainpied.app.ui.Account.Member;
import fr.plainpied.app.ui.AccountSource;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

/// How passwords are kept, and how the header names the reader.
@Configuration(proxyBeanMethods = false)
class SignInSettings {
    /// bcrypt today. A hash says by its prefix how it was made, so that a stronger way can follow without a reset.
    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    AuthenticationProvider passwordSignIn(
            DSLContext database,
            PlatformTransactionManager transactions,
            PasswordEncoder passwords,
            @Value("${plainpied.demonstration:false}") boolean demonstration) {
        DaoAuthenticationProvider comparison =
                new DaoAuthenticationProvider(new SignInDirectory(database, transactions, demonstration));
        comparison.setPasswordEncoder(passwords);
        return new PasswordSignIn(comparison, new SignInAttempts(Clock.systemUTC()));
    }

    @Bean
    AccountSource reader() {
        return request -> request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                ? new Member(person.name(), AccountController.PAGE, "/deconnexion")
                : new Guest("/connexion");
    }
}
