package fr.plainpied.app.demo;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
@TestPropertySource(properties = "plainpied.demonstration=true")
@ExtendWith(OutputCaptureExtension.class)
class DemonstrationSignInTest {
    @Autowired
    private MockMvc platform;

    @Autowired
    private DemonstrationSignIn demonstration;

    static List<DemonstrationPerson> people() {
        return DemonstrationPerson.all();
    }

    @ParameterizedTest
    @MethodSource("people")
    void each_person_of_the_demonstration_signs_in(DemonstrationPerson person) throws Exception {
        MockHttpSession session = new MockHttpSession();
        platform.perform(post("/connexion")
                        .session(session)
                        .with(csrf())
                        .param("username", person.email())
                        .param("password", DemonstrationSignIn.PASSWORD))
                .andExpect(redirectedUrl("/"));
        platform.perform(get("/compte").session(session)).andExpect(content().string(containsString(person.name())));
    }

    @Test
    void every_landlord_the_first_association_and_the_agglomeration_have_somebody() {
        assertEquals(
                6,
                people().stream()
                        .filter(person -> person.role() == Role.ALLOCATION_OFFICER)
                        .count());
        assertEquals(
                8, people().stream().map(DemonstrationPerson::email).distinct().count());
        assertEquals(
                8, people().stream().map(DemonstrationPerson::name).distinct().count());
        assertTrue(people().stream().allMatch(person -> person.email().endsWith(".example")));
    }

    @Test
    void the_sign_in_page_shows_them_and_their_password() throws Exception {
        String page =
                platform.perform(get("/connexion")).andReturn().getResponse().getContentAsString();
        for (DemonstrationPerson person : people()) {
            assertTrue(page.contains(person.email()), person.email());
        }
        assertTrue(page.contains(DemonstrationSignIn.PASSWORD));
    }

    @Test
    void they_are_printed_one_a_line(CapturedOutput output) {
        demonstration.print();
        List<String> lines = output.getOut()
                .lines()
                .filter(line -> line.contains(DemonstrationSignIn.PASSWORD))
                .distinct()
                .toList();
        assertEquals(8, lines.size());
        assertTrue(lines.getFirst().contains("attribution@rivages.example"), lines.getFirst());
    }
}
