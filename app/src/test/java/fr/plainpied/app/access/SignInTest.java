package fr.plainpied.app.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PlatformTest
class SignInTest {
    private static final String PASSWORD = "une phrase dont on se souvient";

    @Autowired
    private MockMvc platform;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void open_accounts() {
        CurrentActor.runAs(Actor.system(), () -> {
            open(OrganisationKind.LANDLORD, Role.ALLOCATION_OFFICER, "officer@sign-in.example", false);
            open(OrganisationKind.ASSOCIATION, Role.ACCOMPANYING_PROFESSIONAL, "support@sign-in.example", false);
            open(OrganisationKind.TERRITORY, Role.TERRITORY_OFFICER, "policy@sign-in.example", false);
            open(OrganisationKind.LANDLORD, Role.ALLOCATION_OFFICER, "guessed@sign-in.example", false);
            open(OrganisationKind.LANDLORD, Role.ALLOCATION_OFFICER, "demo@sign-in.example", true);
        });
    }

    private void open(OrganisationKind kind, Role role, String email, boolean demonstration) {
        OrganisationId organisation =
                organisations.findOrCreate(kind, "sign-in", "Sign-in " + kind).id();
        accounts.findOrCreate(new NewAccount(organisation, role, email, "Name of " + email, demonstration), PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "officer@sign-in.example, Attribution des logements, Sign-in LANDLORD",
        "support@sign-in.example, Accompagnement des personnes, Sign-in ASSOCIATION",
        "policy@sign-in.example, Politique de l’habitat, Sign-in TERRITORY",
    })
    void each_role_signs_in_and_reads_who_they_are(String email, String role, String organisation) throws Exception {
        MockHttpSession session = session(signIn(email, PASSWORD));
        platform.perform(get("/compte").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Name of " + email)))
                .andExpect(content().string(containsString(role)))
                .andExpect(content().string(containsString(organisation)));
        platform.perform(get("/").session(session)).andExpect(content().string(containsString("Name of " + email)));
    }

    @Test
    void the_address_is_taken_whatever_its_case_and_the_spaces_around_it() throws Exception {
        assertTrue(signedIn(signIn("  Officer@Sign-In.example ", PASSWORD)));
    }

    @Test
    void the_page_that_was_asked_for_follows_the_sign_in() throws Exception {
        MvcResult asked = platform.perform(get("/compte").accept("text/html"))
                .andExpect(redirectedUrl("/connexion"))
                .andReturn();
        platform.perform(post("/connexion")
                        .session(session(asked))
                        .with(csrf())
                        .param("username", "officer@sign-in.example")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("http://localhost/compte?continue"));
    }

    @Test
    void the_session_changes_its_name_at_sign_in() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String given = before.getId();
        platform.perform(post("/connexion")
                        .session(before)
                        .with(csrf())
                        .param("username", "officer@sign-in.example")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/"));
        assertNotEquals(given, before.getId());
    }

    @ParameterizedTest
    @CsvSource({
        "officer@sign-in.example, a wrong password",
        "nobody@sign-in.example, une phrase dont on se souvient",
        "demo@sign-in.example, une phrase dont on se souvient",
        "'', ''",
    })
    void a_refusal_does_not_say_whether_the_account_exists(String email, String password) throws Exception {
        MvcResult refused = signIn(email, password);
        assertFalse(signedIn(refused));
        assertEquals("/connexion", refused.getResponse().getRedirectedUrl());
        platform.perform(get("/connexion").session(session(refused)))
                .andExpect(content().string(containsString("Cette adresse et ce mot de passe ne vont pas ensemble")))
                .andExpect(content().string(containsString("value=\"" + email + "\"")));
    }

    @Test
    void an_address_no_database_would_take_is_refused_like_any_other() throws Exception {
        assertEquals(
                "/connexion",
                signIn("a\0b@sign-in.example", PASSWORD).getResponse().getRedirectedUrl());
        assertEquals(
                "/connexion",
                signIn("a".repeat(5000) + "@b.example", PASSWORD).getResponse().getRedirectedUrl());
    }

    @Test
    void whoever_guesses_is_slowed_down_whether_the_account_exists_or_not() throws Exception {
        for (String email : List.of("guessed@sign-in.example", "unknown@sign-in.example")) {
            for (int i = 0; i < SignInAttempts.OF_ACCOUNT; i++) {
                signIn(email, "guess " + i);
            }
            MvcResult refused = signIn(email, PASSWORD);
            assertFalse(signedIn(refused));
            platform.perform(get("/connexion").session(session(refused)))
                    .andExpect(content().string(containsString("Trop d’essais")));
        }
        assertTrue(signedIn(signIn("officer@sign-in.example", PASSWORD)));
    }

    @Test
    void a_form_without_its_token_signs_nobody_in_or_out() throws Exception {
        platform.perform(post("/connexion")
                        .param("username", "officer@sign-in.example")
                        .param("password", PASSWORD))
                .andExpect(status().isForbidden());
        MockHttpSession session = session(signIn("officer@sign-in.example", PASSWORD));
        platform.perform(post("/deconnexion").session(session)).andExpect(status().isForbidden());
        platform.perform(get("/compte").session(session)).andExpect(status().isOk());
    }

    @Test
    void signing_out_ends_the_session() throws Exception {
        MockHttpSession session = session(signIn("officer@sign-in.example", PASSWORD));
        platform.perform(post("/deconnexion").session(session).with(csrf())).andExpect(redirectedUrl("/"));
        assertTrue(session.isInvalid());
        platform.perform(get("/compte").accept("text/html")).andExpect(redirectedUrl("/connexion"));
        platform.perform(get("/"))
                .andExpect(content().string(not(containsString("Name of officer@sign-in.example"))))
                .andExpect(content().string(containsString("href=\"/connexion\"")));
    }

    @Test
    void the_session_keeps_no_password() throws Exception {
        MockHttpSession session = session(signIn("officer@sign-in.example", PASSWORD));
        SecurityContext context =
                assertInstanceOf(SecurityContext.class, session.getAttribute("SPRING_SECURITY_CONTEXT"));
        Authentication authentication = assertInstanceOf(Authentication.class, context.getAuthentication());
        assertNull(authentication.getCredentials());
        assertNull(
                assertInstanceOf(SignedIn.class, authentication.getPrincipal()).getPassword());
    }

    private MvcResult signIn(String email, String password) throws Exception {
        return platform.perform(
                        post("/connexion").with(csrf()).param("username", email).param("password", password))
                .andReturn();
    }

    private static boolean signedIn(MvcResult result) {
        return session(result).getAttribute("SPRING_SECURITY_CONTEXT") != null;
    }

    private static MockHttpSession session(MvcResult result) {
        @Nullable Object session = result.getRequest().getSession();
        return session instanceof MockHttpSession mock ? mock : new MockHttpSession();
    }
}
