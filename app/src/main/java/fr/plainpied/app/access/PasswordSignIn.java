package fr.plainpied.app.access;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Compares a password, unless too many wrong ones came before.
///
/// @param passwords takes as long for an account that does not exist
record PasswordSignIn(AuthenticationProvider passwords, SignInAttempts attempts) implements AuthenticationProvider {
    private static final int LONGEST_KEPT = 254;

    @Override
    public Authentication authenticate(Authentication asked) {
        String account = account(asked);
        String origin = asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (!attempts.begin(account, origin)) {
            throw new TooManyAttempts();
        }
        try {
            Authentication known = passwords.authenticate(asked);
            if (known == null) {
                throw new BadCredentialsException("not a password");
            }
            attempts.succeeded(account, origin);
            return known;
        } catch (BadCredentialsException wrong) {
            throw wrong;
        } catch (AuthenticationException fault) {
            attempts.forgive(account, origin);
            throw fault;
        }
    }

    private static String account(Authentication asked) {
        String typed = asked.getName().strip().toLowerCase(Locale.ROOT);
        return typed.length() > LONGEST_KEPT ? typed.substring(0, LONGEST_KEPT) : typed;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
