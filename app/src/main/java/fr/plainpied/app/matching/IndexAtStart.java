package fr.plainpied.app.matching;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Builds the index behind the first pages, so that nobody waits for it. Whoever is quicker builds it themselves.
@Component
class IndexAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(IndexAtStart.class);

    private final TerritoryIndex index;
    private final Executor behind;

    IndexAtStart(TerritoryIndex index, @Qualifier("applicationTaskExecutor") Executor behind) {
        this.index = index;
        this.behind = behind;
    }

    @EventListener(ApplicationReadyEvent.class)
    void build() {
        behind.execute(() -> {
            try {
                TerritoryIndex.HORIZONS.forEach(index::upToDate);
            } catch (RuntimeException notYet) {
                LOG.warn("The index could not be built ahead; the first question builds it.", notYet);
            }
        });
    }
}
