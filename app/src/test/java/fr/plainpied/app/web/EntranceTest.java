package fr.plainpied.app.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.testing.PlatformTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class EntranceTest {
    @Autowired
    private MockMvc platform;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/raccourcis"})
    void open_pages_answer_with_headers_that_keep_them_to_themselves(String page) throws Exception {
        platform.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void https_is_kept_once_used() throws Exception {
        platform.perform(get("/").secure(true))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age=")));
        platform.perform(get("/")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/env", "/residences"})
    void any_other_page_asks_who_you_are(String page) throws Exception {
        platform.perform(get(page).accept("text/html")).andExpect(redirectedUrl("/connexion"));
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        platform.perform(post("/deconnexion")).andExpect(status().isForbidden());
        platform.perform(post("/deconnexion").with(csrf())).andExpect(redirectedUrl("/"));
    }

    @Test
    void the_language_is_the_reader_s() throws Exception {
        platform.perform(get("/connexion")).andExpect(content().string(containsString("lang=\"fr\"")));
        platform.perform(get("/connexion").param("lang", "en"))
                .andExpect(content().string(containsString("lang=\"en\"")));
    }

    @Test
    void health_is_one_word() throws Exception {
        platform.perform(get("/healthz")).andExpect(content().string("ok"));
    }

    @Test
    void a_broken_page_gives_a_reference_to_say_on_the_telephone() throws Exception {
        platform.perform(get("/error")
                        .accept("text/html")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("a secret")))
                .andExpect(content().string(matchesPattern("(?s).*donnez cette référence\\h:\\h[A-Z0-9]{8}<.*")))
                .andExpect(content().string(not(containsString("a secret"))));
        platform.perform(get("/error").accept("text/html").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404))
                .andExpect(content().string(not(containsString("donnez cette référence"))));
    }
}
