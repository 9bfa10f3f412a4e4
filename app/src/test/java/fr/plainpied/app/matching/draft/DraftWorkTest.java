package fr.plainpied.app.matching.draft;

import static fr.plainpied.app.matching.MatchedTerritory.as;
import static fr.plainpied.app.matching.jooq.Tables.DRAFT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.plainpied.app.matching.MatchedTerritory;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.criteria.Catalogue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@TestPropertySource(properties = "spring.application.name=comparisons") // shared with the other tests of the module
class DraftWorkTest {
    private static final Actor OFFICER = MatchedTerritory.actor(Role.ALLOCATION_OFFICER, "work");
    private static final String OPTIONS = "{\"homes\":[],\"priorityRequests\":[]}";

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftWork work;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MockMvc platform;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void release() {
        released.countDown();
    }

    private UUID draft() {
        MatchSetting setting = new MatchSetting(Catalogue.current().edition(), LocalDate.of(2026, 11, 22), 0, 0);
        return CurrentActor.callAs(
                OFFICER, () -> drafts.create(new NewDraft(DraftKind.ALLOCATION, "M. Témoin", setting, OPTIONS, 40)));
    }

    private UUID started(Function<Watch, Outcome> task) {
        UUID id = draft();
        CurrentActor.runAs(OFFICER, () -> work.start(id, task));
        return id;
    }

    /// Works until the test lets it go.
    private Outcome held(Watch watch) {
        watch.begin(Stage.COMPARING, 40);
        watch.compared();
        begun.countDown();
        try {
            released.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return new Outcome.Refused("{\"asked\":1,\"possible\":0,\"housed\":1}");
    }

    private DraftState state(UUID id) {
        return CurrentActor.callAs(OFFICER, () -> drafts.find(DraftKind.ALLOCATION, id))
                .orElseThrow()
                .state();
    }

    @Test
    void work_is_followed_stopped_and_what_comes_after_is_not_kept() throws Exception {
        UUID running = started(this::held);
        UUID waiting = started(watch -> new Outcome.Refused("{}"));
        begun.await();
        assertEquals(DraftState.RUNNING, state(running));
        assertEquals(DraftState.WAITING, state(waiting));
        assertTrue(page("/attributions").contains("En cours"));
        String html = page("/attributions/" + running);
        assertTrue(html.contains("hx-trigger=\"every 1s\"") && html.contains("<progress"), html);
        assertTrue(html.contains("Voir où en est le calcul"), "a way on without script");
        for (UUID id : new UUID[] {running, waiting}) {
            platform.perform(post("/attributions/" + id + "/arret")
                            .with(as(OFFICER))
                            .with(csrf()))
                    .andExpect(status().is3xxRedirection());
        }
        released.countDown();
        settle();
        assertEquals(DraftState.STOPPED, state(running));
        assertEquals(DraftState.STOPPED, state(waiting));
        String stopped = page("/attributions/" + running);
        assertTrue(stopped.contains("a arrêté le calcul") && stopped.contains("Refaire avec les mêmes choix"), stopped);
    }

    @Test
    void a_page_that_knows_all_there_is_to_know_is_sent_nothing() throws Exception {
        UUID running = started(this::held);
        begun.await();
        Draft draft = CurrentActor.callAs(OFFICER, () -> drafts.find(DraftKind.ALLOCATION, running))
                .orElseThrow();
        String follow = "/attributions/" + running + "/avancement?vu=";
        platform.perform(get(follow + "rien").with(as(OFFICER))).andExpect(status().isOk());
        platform.perform(get(follow + draft.advance().mark()).with(as(OFFICER))).andExpect(status().isNoContent());
    }

    @Test
    void a_fault_of_the_program_is_told_and_not_shown() throws Exception {
        UUID id = started(watch -> {
            throw new IllegalStateException("broken on purpose");
        });
        settle();
        assertEquals(DraftState.FAILED, state(id));
        String html = page("/attributions/" + id);
        assertTrue(html.contains("Une erreur du programme est survenue"), html);
        assertFalse(html.contains("broken on purpose"));
    }

    @Test
    void work_that_nobody_does_any_more_is_found_interrupted() throws Exception {
        UUID id = draft();
        date(id, DRAFT.BEAT_AT, OffsetDateTime.now(Clock.systemUTC()).minusMinutes(2));
        assertEquals(DraftState.INTERRUPTED, state(id));
        assertTrue(page("/attributions/" + id).contains("Le programme s’est arrêté pendant le calcul"));
    }

    @Test
    void a_draft_of_more_than_a_year_ago_goes_when_another_is_made() {
        UUID old = draft();
        UUID young = draft();
        date(old, DRAFT.MADE_AT, OffsetDateTime.now(Clock.systemUTC()).minusDays(366));
        date(young, DRAFT.MADE_AT, OffsetDateTime.now(Clock.systemUTC()).minusDays(364));
        draft();
        assertTrue(CurrentActor.callAs(OFFICER, () -> drafts.find(DraftKind.ALLOCATION, old))
                .isEmpty());
        assertEquals(DraftState.WAITING, state(young));
    }

    private void date(UUID id, Field<OffsetDateTime> field, OffsetDateTime date) {
        CurrentActor.runAs(
                OFFICER,
                () -> transactions.executeWithoutResult(begun -> sql.update(DRAFT)
                        .set(field, date)
                        .where(DRAFT.ID.eq(id))
                        .execute()));
    }

    /// Work is done one after the other: what is started last ends last.
    private void settle() throws InterruptedException {
        CountDownLatch last = new CountDownLatch(1);
        started(watch -> {
            last.countDown();
            return new Outcome.Refused("{}");
        });
        last.await();
    }

    private String page(String address) throws Exception {
        return platform.perform(get(address).header("Accept-Language", "fr").with(as(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
