package fr.plainpied.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.support.StaticWebApplicationContext;

class AddressesTest {
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    controller("gallery.ComponentsController"), controller("page.ShortcutsController"))
            .setControllerAdvice(new ShellAdvice(new Shells(
                    new Assets(),
                    words -> new Shell.Place("Pays d’Exemple", true, words.say("ui.help.text"), List.of()),
                    none(AccountSource.class),
                    none(SearchSource.class),
                    none(NavigationSource.class))))
            .setLocaleResolver(new LanguageSettings().localeResolver())
            .setViewResolvers(new TemplateViews())
            .build();

    @Test
    void the_components_page_is_served_in_the_readers_language() throws Exception {
        assertTrue(get("/composants", "fr").contains("Chaque composant, une fois"));
        assertTrue(get("/composants", "en").contains("Each component, once"));
    }

    @Test
    void the_shortcut_is_switched_off_by_a_form_and_the_page_says_so() throws Exception {
        assertTrue(get("/raccourcis", "fr").contains("value=\"on\" checked"));
        MockHttpServletResponse kept = web.perform(
                        MockMvcRequestBuilders.post("/raccourcis").param("shortcuts", "off"))
                .andReturn()
                .getResponse();

        assertEquals("/raccourcis?saved", kept.getRedirectedUrl());
        String cookie = String.valueOf(kept.getHeader("Set-Cookie"));
        assertTrue(cookie.startsWith("plainpied-shortcuts=off;") && cookie.contains("HttpOnly"));
        String told = web.perform(MockMvcRequestBuilders.get("/raccourcis?saved")
                        .param("saved", "")
                        .cookie(kept.getCookies()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertTrue(told.contains("value=\"off\" checked") && told.contains("role=\"status\""));
        assertTrue(told.contains("data-shortcuts=\"off\""));
    }

    @Test
    void a_view_without_a_template_is_nobodys_view() throws Exception {
        assertNull(served().resolveViewName("ui/nowhere", Locale.FRENCH));
        assertNotNull(served().resolveViewName("ui/fault", Locale.FRENCH));
    }

    private static TemplateViews served() {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.setServletContext(new MockServletContext());
        TemplateViews views = new TemplateViews();
        views.setApplicationContext(context);
        return views;
    }

    private String get(String path, String language) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).header("Accept-Language", language))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private <T> ObjectProvider<T> none(Class<T> type) {
        return beans.getBeanProvider(type);
    }

    private static Object controller(String name) {
        return BeanUtils.instantiateClass(ClassUtils.resolveClassName("fr.plainpied.app.ui." + name, null));
    }
}
