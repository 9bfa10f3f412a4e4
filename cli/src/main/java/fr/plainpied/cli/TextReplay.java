package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.frozen.FrozenSetting;
import fr.plainpied.formats.frozen.InputChange;
import fr.plainpied.formats.frozen.OutcomeChange;
import fr.plainpied.formats.frozen.OutcomeChange.Standing;
import fr.plainpied.formats.frozen.Replay;
import fr.plainpied.formats.frozen.Since;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.explain.WorksPlan;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Figures;
import fr.plainpied.wording.Terms;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The answer of `replay` for the one who reads a terminal.
final class TextReplay {

    private static final String ITEM = "  – ";
    private static final int MOST_SHOWN = 40;

    private final Lines lines;
    private final Texts texts;
    private final CatalogueWords words;
    private final Terms terms;
    private final Figures figures;

    TextReplay(Lines lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
        this.words = CatalogueWords.of(texts.locale());
        this.terms = Terms.of(texts.locale());
        this.figures = Figures.of(texts.locale());
    }

    void write(Replayed replayed) throws IOException {
        FrozenSetting setting = replayed.frozen().setting();
        lines.wrapped(
                "",
                texts.of(
                        "replay.setting",
                        Map.of(
                                "date", figures.date(setting.match().date()),
                                "edition", figures.date(setting.match().edition()),
                                "dwellings", replayed.frozen().dwellings().size(),
                                "requests", replayed.frozen().requests().size())));
        replay(replayed.replay());
        if (replayed.since().isPresent()) {
            since(replayed.since().get());
        }
    }

    private void replay(Replay replay) throws IOException {
        lines.line("");
        lines.wrapped("", texts.of(replay.sameBytes() ? "replay.same" : "replay.different"));
        if (replay.sameBytes()) {
            return;
        }
        if (!replay.sameCatalogue()) {
            lines.wrapped(ITEM, texts.of("replay.catalogue"));
        }
        if (!replay.sameCeilings()) {
            lines.wrapped(ITEM, texts.of("replay.ceilings"));
        }
        if (replay.sameCatalogue() && replay.sameCeilings()) {
            lines.wrapped(ITEM, texts.of("replay.sameRules"));
        }
        outcomes(replay.outcomes());
    }

    private void since(Since since) throws IOException {
        lines.line("");
        if (since.nothing()) {
            lines.wrapped("", texts.of("replay.nothingSince"));
            return;
        }
        lines.wrapped("", texts.of("replay.since", "n", since.inputs().size()));
        for (InputChange change : first(since.inputs())) {
            lines.wrapped(ITEM, change(change));
        }
        others(since.inputs().size());
        lines.line("");
        outcomes(since.outcomes());
    }

    private void outcomes(List<OutcomeChange> all) throws IOException {
        List<OutcomeChange> weighty =
                all.stream().filter(OutcomeChange::weighty).toList();
        lines.wrapped("", texts.of("replay.outcomes", "n", weighty.size(), "ranks", all.size() - weighty.size()));
        for (OutcomeChange change : first(weighty)) {
            lines.wrapped(
                    ITEM,
                    texts.of(
                            "replay.outcome",
                            Map.of(
                                    "dwelling", change.dwelling(),
                                    "request", change.request(),
                                    "before", standing(change.before()),
                                    "now", standing(change.now()))));
        }
        others(weighty.size());
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST_SHOWN, all.size()));
    }

    private void others(int all) throws IOException {
        if (all > MOST_SHOWN) {
            lines.wrapped(ITEM, texts.of("replay.others", "n", all - MOST_SHOWN));
        }
    }

    private String standing(Optional<Standing> standing) {
        return standing.map(where -> texts.of(
                        where.proposable() ? "replay.standing" : "replay.standing.excluded",
                        "rank",
                        where.rank(),
                        "verdict",
                        figures.goingOn(terms.verdict(where.verdict(), WorksPlan.NONE))))
                .orElseGet(() -> texts.of("replay.absent"));
    }

    private String change(InputChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        if (change.path().isEmpty()) {
            return texts.of("replay." + kind + (change.now().isPresent() ? ".new" : ".gone"), "id", change.id());
        }
        Optional<Criterion> criterion = change.kind() == InputChange.Kind.DWELLING
                ? Catalogue.current().find(change.path().getFirst())
                : Optional.empty();
        return texts.of(
                "replay." + kind,
                Map.of(
                        "id", change.id(),
                        "what", criterion.map(words::label).orElseGet(() -> place(change.path())),
                        "before", value(criterion, change.before()),
                        "now", value(criterion, change.now())));
    }

    /// The names of the contract, but works and criteria in the words of people.
    private String place(List<String> path) {
        return path.stream().map(this::step).collect(Collectors.joining(" > "));
    }

    private String step(String name) {
        Optional<String> work = Catalogue.current().findWork(name).map(words::work);
        return work.or(() -> Catalogue.current().find(name).map(words::label)).orElse(name);
    }

    private String value(Optional<Criterion> criterion, Optional<String> value) {
        if (value.isEmpty()) {
            return words.unknown();
        }
        if (criterion.isPresent() && criterion.get().read(value.get()) instanceof ParsedValue.Valid(int valid)) {
            return words.value(criterion.get(), valid);
        }
        return value.get();
    }
}
