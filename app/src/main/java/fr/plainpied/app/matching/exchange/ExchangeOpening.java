package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.draft.Draft;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftPages;
import fr.plainpied.app.matching.draft.DraftState;
import fr.plainpied.app.matching.draft.Drafts;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.exchange.ExchangePlan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Opens a draft of exchanges named in an address, ready to be shown.
@Component
class ExchangeOpening {
    private final Drafts drafts;
    private final ExchangeReading reading;
    private final Dwellings dwellings;
    private final Clock clock;

    ExchangeOpening(Drafts drafts, ExchangeReading reading, Dwellings dwellings, Clock clock) {
        this.drafts = drafts;
        this.reading = reading;
        this.dwellings = dwellings;
        this.clock = clock;
    }

    Optional<Draft> draft(String id) {
        return Drafts.id(id).flatMap(known -> drafts.find(DraftKind.EXCHANGE, known));
    }

    /// Empty when it is not done, or can be read no more.
    Optional<OpenExchange> open(Draft draft) {
        return draft.state() == DraftState.DONE ? reading.open(draft) : Optional.empty();
    }

    ExchangePages pages(Words words, OpenExchange open) {
        Set<String> homes = new TreeSet<>();
        name(open.plan().stories(), homes);
        open.plan().withdrawals().forEach(without -> name(without.instead(), homes));
        StoryViews stories = new StoryViews(words, open, dwellings.summaries(List.copyOf(homes)));
        return new ExchangePages(words, new DraftPages(words, clock.getZone(), DraftKind.EXCHANGE), open, stories);
    }

    private static void name(List<ExchangePlan.Story> stories, Set<String> homes) {
        for (ExchangePlan.Story story : stories) {
            for (ExchangePlan.Step step : story.steps()) {
                homes.add(step.entering().dwelling().id());
                step.leaving().ifPresent(home -> homes.add(home.dwelling().id()));
            }
        }
    }
}
