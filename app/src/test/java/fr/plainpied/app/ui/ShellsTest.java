package fr.plainpied.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

class ShellsTest {
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final LocaleResolver languages = new LanguageSettings().localeResolver();

    @Test
    void the_other_language_keeps_the_filters_of_the_address() {
        MockHttpServletRequest request = get("/vacances");
        request.setQueryString("verdict=fits&verdict=works&page=2");
        assertEquals(
                "/vacances?verdict=fits&verdict=works&page=2&lang=en",
                shell(request).languageHref());
        request.setQueryString("lang=fr&page=2");
        assertEquals("/vacances?page=2&lang=en", shell(request).languageHref());
    }

    @Test
    void the_language_is_the_one_chosen_else_the_browsers_else_french() throws Exception {
        assertEquals("fr", shell(get("/")).words().language());
        assertEquals("en", shell(asking("de,en;q=0.8,fr;q=0.5")).words().language());
        assertEquals("fr", shell(asking("de,it;q=0.8")).words().language());
        assertEquals("fr", shell(asking("n'importe quoi;q=x")).words().language());
        assertEquals("fr", shell(asking("fr-CA,en;q=0.8")).words().language());

        MockHttpServletResponse response = new MockHttpServletResponse();
        MockHttpServletRequest change = get("/");
        change.setParameter("lang", "en");
        LocaleChangeInterceptor interceptor = new LocaleChangeInterceptor();
        interceptor.setParamName(Shells.LANGUAGE);
        assertTrue(interceptor.preHandle(change, response, new Object()));
        Cookie kept = response.getCookies()[0];
        MockHttpServletRequest next = asking("fr");
        next.setCookies(kept);
        assertEquals("en", shell(next).words().language());
        assertTrue(kept.isHttpOnly());
    }

    @Test
    void an_error_page_belongs_to_the_address_that_was_asked_for() {
        MockHttpServletRequest request = get("/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/logements/L-0217");
        assertEquals("/logements/L-0217", shell(request).path());
    }

    @Test
    void navigation_gathers_what_the_modules_offer_in_order() {
        beans.addBean(
                "a", (NavigationSource) (request, words) -> List.of(new NavigationEntry("Recensement", "/b", 20)));
        beans.addBean("b", (NavigationSource) (request, words) ->
                request.isUserInRole("agent") ? List.of(new NavigationEntry("Logements", "/a", 10)) : List.of());
        MockHttpServletRequest request = get("/a/L-0217");
        assertEquals(List.of("Recensement"), labels(shell(request)));
        request.addUserRole("agent");
        Shell shell = shell(request);
        assertEquals(List.of("Logements", "Recensement"), labels(shell));
        assertTrue(shell.current(shell.navigation().getFirst()));
        assertFalse(shell.current(shell.navigation().getLast()));
    }

    @Test
    void the_home_entry_is_current_on_the_home_page_only() {
        NavigationEntry home = new NavigationEntry("Accueil", "/", 0);
        assertTrue(home.holds("/"));
        assertFalse(home.holds("/vacances"));
        assertFalse(new NavigationEntry("Logements", "/logements", 0).holds("/logements-vacants"));
    }

    @Test
    void the_token_is_asked_for_only_by_a_page_with_a_form() {
        MockHttpServletRequest request = get("/");
        AtomicBoolean asked = new AtomicBoolean();
        request.setAttribute(CsrfToken.class.getName(), new CountedToken(asked));
        Shell shell = shell(request);
        assertFalse(asked.get());
        assertEquals(Optional.of(new Csrf("_csrf", "secret")), shell.csrf().get());
    }

    @Test
    void the_shortcut_stays_off_for_who_switched_it_off() {
        MockHttpServletRequest request = get("/");
        assertTrue(shell(request).shortcuts());
        request.setCookies(new Cookie(Shells.SHORTCUTS, Shells.OFF));
        assertFalse(shell(request).shortcuts());
    }

    @Test
    void files_carry_a_mark_of_their_content() {
        assertTrue(shell(get("/")).styleHref().matches("/ui/plainpied\\.css\\?v=[0-9a-f]{12}"));
    }

    private Shell shell(MockHttpServletRequest request) {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        return new Shells(
                        new Assets(),
                        words -> new Shell.Place("Pays d’Exemple", true, words.say("ui.help.text"), List.of()),
                        beans.getBeanProvider(AccountSource.class),
                        beans.getBeanProvider(SearchSource.class),
                        beans.getBeanProvider(NavigationSource.class))
                .around(request);
    }

    private static List<String> labels(Shell shell) {
        return shell.navigation().stream().map(NavigationEntry::label).toList();
    }

    private MockHttpServletRequest get(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        return request;
    }

    private MockHttpServletRequest asking(String languagesWanted) {
        MockHttpServletRequest request = get("/");
        request.addHeader("Accept-Language", languagesWanted);
        return request;
    }

    /// A token that tells whether it was asked for.
    private record CountedToken(AtomicBoolean asked) implements CsrfToken {
        @Override
        public String getHeaderName() {
            return "X-CSRF";
        }

        @Override
        public String getParameterName() {
            return "_csrf";
        }

        @Override
        public String getToken() {
            asked.set(true);
            return "secret";
        }
    }
}
