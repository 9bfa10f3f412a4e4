package fr.plainpied.app.matching.page;

import fr.plainpied.app.matching.freeze.Kept;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.formats.frozen.InputChange;
import fr.plainpied.formats.frozen.OutcomeChange;
import fr.plainpied.formats.frozen.Replay;
import fr.plainpied.formats.frozen.Since;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Tells what came of computing a frozen ranking again: whether the answer is the same, what changed since, and whether
/// it would matter. Of a request it says that something changed, not what: that is for those who accompany it.
final class ReplayPages {
    private static final int TOLD = 30;

    private final Words words;
    private final CatalogueWords catalogue;
    private final Terms terms;
    private final Set<String> seen;

    /// @param seen ids of the requests the reader may see today
    ReplayPages(Words words, Set<String> seen) {
        this.words = words;
        this.catalogue = CatalogueWords.of(words.locale());
        this.terms = Terms.of(words.locale());
        this.seen = seen;
    }

    FrozenPage.Replayed told(Kept kept, Since since) {
        List<OutcomeChange> weighty =
                since.outcomes().stream().filter(OutcomeChange::weighty).toList();
        return new FrozenPage.Replayed(
                bytes(kept.frozen().replay()),
                since(since, weighty),
                dwelling(since.inputs()),
                requests(since.inputs()),
                weighty.isEmpty() ? Optional.empty() : Optional.of(outcomes(weighty)));
    }

    private Notice bytes(Replay replay) {
        if (replay.sameBytes()) {
            return Notice.done(words.say("matching.replay.same"), words.say("matching.replay.same.text"));
        }
        List<String> reasons = new ArrayList<>();
        if (!replay.sameCatalogue()) {
            reasons.add(words.say("matching.replay.catalogue"));
        }
        if (!replay.sameCeilings()) {
            reasons.add(words.say("matching.replay.ceilings"));
        }
        reasons.add(words.say("matching.replay.outcomes", "n", replay.outcomes().size()));
        return Notice.warning(words.say("matching.replay.other"), String.join(" ", reasons));
    }

    private Notice since(Since since, List<OutcomeChange> weighty) {
        if (since.nothing()) {
            return Notice.know(words.say("matching.since.nothing"), words.say("matching.since.nothing.text"));
        }
        String title = words.say("matching.since.inputs", "n", since.inputs().size());
        return weighty.isEmpty()
                ? Notice.know(
                        title,
                        words.say("matching.since.same", "n", since.outcomes().size()))
                : Notice.warning(title, words.say("matching.since.other", "n", weighty.size()));
    }

    private FactList dwelling(List<InputChange> inputs) {
        return new FactList(
                inputs.stream()
                        .filter(change -> change.kind() != InputChange.Kind.REQUEST)
                        .limit(TOLD)
                        .map(this::change)
                        .toList(),
                FactList.Look.PLAIN);
    }

    private Fact change(InputChange change) {
        Optional<Criterion> criterion = change.path().stream()
                .findFirst()
                .filter(code -> change.kind() == InputChange.Kind.DWELLING)
                .flatMap(Catalogue.current()::find);
        return Fact.of(
                criterion.map(catalogue::label).orElse(String.join(" ", change.path())),
                words.say(
                        "matching.since.value",
                        "before",
                        value(criterion, change.before()),
                        "now",
                        value(criterion, change.now())));
    }

    private String value(Optional<Criterion> criterion, Optional<String> written) {
        if (written.isEmpty()) {
            return catalogue.unknown();
        }
        return criterion
                .filter(known -> known.read(written.get()) instanceof ParsedValue.Valid)
                .map(known -> known.read(written.get()) instanceof ParsedValue.Valid(int value)
                        ? catalogue.value(known, value)
                        : written.get())
                .orElse(written.get());
    }

    private FactList requests(List<InputChange> inputs) {
        Map<String, Integer> changes = new TreeMap<>();
        inputs.stream()
                .filter(change -> change.kind() == InputChange.Kind.REQUEST && seen.contains(change.id()))
                .forEach(change -> changes.merge(change.id(), 1, Integer::sum));
        return new FactList(
                changes.entrySet().stream()
                        .limit(TOLD)
                        .map(entry -> Fact.of(
                                words.say("matching.request", "id", entry.getKey()),
                                words.say("matching.since.request", "n", entry.getValue())))
                        .toList(),
                FactList.Look.PLAIN);
    }

    private Table outcomes(List<OutcomeChange> weighty) {
        return new Table(
                words.say("matching.since.caption"),
                true,
                List.of(
                        Table.Column.of(words.say("matching.column.request")),
                        Table.Column.of(words.say("matching.since.before")),
                        Table.Column.of(words.say("matching.since.now"))),
                weighty.stream()
                        .filter(change -> seen.contains(change.request()))
                        .limit(TOLD)
                        .map(change -> Table.Row.of(
                                new Table.Cell.Words(change.request()),
                                new Table.Cell.Words(standing(change.before())),
                                new Table.Cell.Words(standing(change.now()))))
                        .toList());
    }

    private String standing(Optional<OutcomeChange.Standing> standing) {
        return standing.map(stood -> words.say(
                        "matching.since.standing",
                        Map.of(
                                "rank",
                                stood.rank(),
                                "verdict",
                                terms.verdict(stood.verdict()),
                                "proposable",
                                stood.proposable() ? "yes" : "no")))
                .orElseGet(() -> words.say("matching.since.absent"));
    }
}
