package fr.plainpied.app.housing;

import fr.plainpied.app.housing.store.Grading;
import fr.plainpied.app.housing.store.Subject;
import fr.plainpied.app.housing.store.Values;
import fr.plainpied.app.shared.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records values of dwellings. Each is kept for good, and [DwellingSurveyed] tells the others.
@Service
public class Surveying {
    private final Values values;
    private final Grading grading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Surveying(Values values, Grading grading, ApplicationEventPublisher events, Clock clock) {
        this.values = values;
        this.grading = grading;
        this.events = events;
        this.clock = clock;
    }

    /// Records one value of a dwelling of the actor's own organisation, unless somebody else did since the actor
    /// looked.
    @Transactional
    public Recording record(NewValue value) {
        Optional<Subject> known = values.subject(value.dwelling()).filter(Dwellings::mayChange);
        if (known.isEmpty()) {
            return new Recording.Refused();
        }
        Subject subject = known.get();
        CriterionHistory history = values.history(subject, value.criterion());
        Instant now = clock.instant();
        if (history.version() != value.seenVersion()
                || !values.add(
                        subject, history.level(), value, CurrentActor.get().account(), now)) {
            return new Recording.Overtaken(
                    values.history(subject, value.criterion()).current());
        }
        List<String> dwellings = values.heldBy(subject, history.level());
        grading.grade(dwellings);
        events.publishEvent(new DwellingSurveyed(dwellings, value.criterion().code(), now));
        return new Recording.Kept(dwellings.size());
    }
}
