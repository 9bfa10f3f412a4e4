package fr.plainpied.app.access;

import fr.plainpied.app.ui.Account.Guest;
import fr.plainpied.app.ui.Account.Member;
import fr.plainpied.app.ui.AccountSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How passwords are kept, and how the header names the reader.
@Configuration(proxyBeanMethods = false)
class SignInSettings {
    /// bcrypt today. A hash says by its prefix how it was made, so that a stronger way can follow without a reset.
    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    AccountSource reader() {
        return request -> request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                ? new Member(person.name(), AccountController.PAGE, "/deconnexion")
                : new Guest("/connexion");
    }
}
