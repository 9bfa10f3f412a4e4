package fr.plainpied.app.matching.draft;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Works on drafts, one after the other, as whoever asked for each: comparing already uses every core. Says every
/// second how far each is, and asks whether to go on.
@Component
public class DraftWork {
    private static final Logger LOG = LoggerFactory.getLogger(DraftWork.class);
    private static final int PERIOD_MILLIS = 1_000;

    private final Drafts drafts;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(named("drafts"));
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(named("drafts-pulse"));
    private final Future<?> pulsing;
    private final Map<UUID, Job> jobs = new ConcurrentHashMap<>();

    DraftWork(Drafts drafts) {
        this.drafts = drafts;
        this.pulsing = pulse.scheduleWithFixedDelay(this::beat, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private record Job(Actor actor, Watch watch) {}

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    /// Puts the work in the queue, to be done as whoever acts now.
    public void start(UUID draft, Function<Watch, Outcome> work) {
        Job job = new Job(CurrentActor.get(), new Watch());
        jobs.put(draft, job);
        worker.execute(() -> CurrentActor.runAs(job.actor(), () -> run(draft, job.watch(), work)));
    }

    private void run(UUID draft, Watch watch, Function<Watch, Outcome> work) {
        try {
            if (drafts.begin(draft)) {
                Outcome outcome = work.apply(watch);
                if (!watch.stopped()) {
                    drafts.finish(draft, outcome);
                }
            }
        } catch (RuntimeException fault) {
            LOG.error("Draft {} could not be made", draft, fault);
            drafts.fail(draft);
        } finally {
            jobs.remove(draft);
        }
    }

    /// Stops the work on a draft, wherever it is done.
    public void stop(UUID draft) {
        drafts.stop(draft);
        Job job = jobs.get(draft);
        if (job != null) {
            job.watch().stop();
        }
    }

    private void beat() {
        jobs.forEach((draft, job) -> CurrentActor.runAs(job.actor(), () -> beat(draft, job.watch())));
    }

    private void beat(UUID draft, Watch watch) {
        try {
            if (!drafts.beat(draft, watch)) {
                watch.stop();
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("Draft {} could not say how far it is", draft, unreachable);
        }
    }

    @PreDestroy
    void close() {
        jobs.values().forEach(job -> job.watch().stop());
        pulsing.cancel(false);
        pulse.shutdownNow();
        worker.shutdownNow();
    }
}
