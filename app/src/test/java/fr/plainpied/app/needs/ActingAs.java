package fr.plainpied.app.needs;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import fr.plainpied.app.shared.Acting;
import fr.plainpied.app.shared.Actor;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Sends a request as somebody.
public final class ActingAs {
    private ActingAs() {}

    public static RequestPostProcessor as(Actor actor) {
        Acting principal = () -> actor;
        TestingAuthenticationToken token = new TestingAuthenticationToken(
                principal, "", "ROLE_" + actor.role().name());
        return authentication(token);
    }
}
