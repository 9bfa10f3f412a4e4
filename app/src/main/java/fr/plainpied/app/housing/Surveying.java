package fr.plainpied.app.housing;

import fr.plainpied.app.housing.store.Grading;
import fr.plainpied.app.housing.store.Subject;
import fr.plainpied.app.housing.store.Values;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.criteria.Criterion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
        return change(
                value.dwelling(), value.criterion(), history -> Optional.of(new Entry(value, OptionalInt.empty())));
    }

    /// Puts a former value back, as a new one that says so: it keeps its author, its date and its manner.
    ///
    /// @param version of the former value, at the level where the present one stands, 0 for the time when nothing
    ///     was known; one that is not there is refused
    /// @param seenVersion as for [NewValue]
    /// @param recordedBy who puts it back
    @Transactional
    public Recording restore(String dwelling, Criterion criterion, int version, int seenVersion, String recordedBy) {
        return change(
                dwelling,
                criterion,
                history -> former(history, version, recordedBy)
                        .map(former -> new Entry(
                                new NewValue(
                                        dwelling,
                                        criterion,
                                        former.value(),
                                        former.method(),
                                        former.takenOn(),
                                        former.author(),
                                        seenVersion,
                                        recordedBy),
                                OptionalInt.of(version))));
    }

    /// What stood at a version. Before the first, nothing did: whoever goes back there says so themselves, today.
    private Optional<Former> former(CriterionHistory history, int version, String recordedBy) {
        if (version == 0 && history.version() > 0) {
            return Optional.of(
                    new Former(OptionalInt.empty(), Survey.Method.DECLARED, LocalDate.now(clock), recordedBy));
        }
        return history.former(version)
                .map(entry -> new Former(entry.value(), entry.method(), entry.takenOn(), entry.author()));
    }

    private record Former(OptionalInt value, Survey.Method method, LocalDate takenOn, String author) {}

    /// A value to write, and the former version it puts back when it does.
    private record Entry(NewValue value, OptionalInt restores) {}

    private Recording change(
            String dwelling, Criterion criterion, Function<CriterionHistory, Optional<Entry>> writing) {
        Optional<Subject> subject = values.subject(dwelling).filter(Dwellings::mayChange);
        if (subject.isEmpty()) {
            return new Recording.Refused();
        }
        CriterionHistory history = values.history(subject.get(), criterion);
        return writing.apply(history)
                .map(entry -> write(subject.get(), history, entry))
                .orElseGet(Recording.Refused::new);
    }

    private Recording write(Subject subject, CriterionHistory history, Entry entry) {
        NewValue value = entry.value();
        Instant now = clock.instant();
        if (history.version() != value.seenVersion()
                || !values.add(subject, history.level(), value, entry.restores(), now)) {
            return new Recording.Overtaken(
                    values.history(subject, value.criterion()).current());
        }
        List<String> dwellings = values.heldBy(subject, history.level());
        grading.grade(dwellings);
        events.publishEvent(new DwellingSurveyed(dwellings, value.criterion().code(), now));
        return new Recording.Kept(dwellings.size());
    }
}
