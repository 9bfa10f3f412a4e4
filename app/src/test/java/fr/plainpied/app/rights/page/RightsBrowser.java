package fr.plainpied.app.rights.page;

import static fr.plainpied.app.needs.ActingAs.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.shared.Actor;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Goes from page to page as somebody, and answers what it is asked.
final class RightsBrowser {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final MockMvc web;
    private final Actor actor;

    RightsBrowser(MockMvc web, Actor actor) {
        this.web = web;
        this.actor = actor;
    }

    /// Begins a screening and returns its address.
    String begin() throws Exception {
        return redirect(post("/droits"));
    }

    /// Answers question after question, each as a line `code: name=value name=value`, and returns where it leads.
    String answer(String file, String lines) throws Exception {
        String to = file;
        for (String line : lines.lines().toList()) {
            String[] parts = line.split(": *", 2);
            to = redirect(reply(file, parts[0], parts[1]));
        }
        return to;
    }

    MockHttpServletRequestBuilder reply(String file, String code, String fields) throws Exception {
        String question = file + "/questions/" + code;
        Matcher version = VERSION.matcher(read(question));
        MockHttpServletRequestBuilder request =
                post(question).param("version", version.find() ? version.group(1) : "0");
        for (String field : fields.split(" +")) {
            String[] pair = field.split("=", 2);
            if (pair[1].matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                request.param(pair[0] + ".year", pair[1].substring(0, 4))
                        .param(pair[0] + ".month", pair[1].substring(5, 7))
                        .param(pair[0] + ".day", pair[1].substring(8));
            } else {
                request.param(pair[0], pair[1].split("\\+"));
            }
        }
        return request;
    }

    ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(actor)).with(csrf()));
    }

    ResultActions open(String address) throws Exception {
        return web.perform(get(URI.create(address)).with(as(actor)));
    }

    /// The page, its no-break spaces made ordinary.
    String read(String address) throws Exception {
        return open(address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace('\u00A0', ' ');
    }

    String redirect(MockHttpServletRequestBuilder request) throws Exception {
        return String.valueOf(send(request)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /// Where an address sends on to.
    String leads(String address) throws Exception {
        return String.valueOf(open(address)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }
}
