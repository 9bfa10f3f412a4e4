package fr.plainpied.app.access;

import org.springframework.security.core.AuthenticationException;

/// Too many wrong passwords in a quarter of an hour. Says nothing of whether the account exists.
public final class TooManyAttempts extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    TooManyAttempts() {
        super("too many attempts");
    }
}
