package fr.plainpied.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.AsyncTaskExecutor;

@PlatformTest
class BackgroundWorkTest {
    /// Those for events and what is handed over, and those for what comes back by the clock.
    @Autowired
    private List<AsyncTaskExecutor> executors;

    @Test
    void work_on_another_thread_is_the_program_s() throws Exception {
        Actor officer =
                Actor.of(Role.ALLOCATION_OFFICER, new AccountId(new UUID(1, 1)), new OrganisationId(new UUID(2, 2)));
        assertEquals(2, executors.size());
        for (AsyncTaskExecutor background : executors) {
            CompletableFuture<Actor> seen = new CompletableFuture<>();
            CurrentActor.runAs(officer, () -> background.execute(() -> seen.complete(CurrentActor.get())));
            assertEquals(Actor.system(), seen.get(1, TimeUnit.MINUTES));
        }
    }
}
