package fr.plainpied.app.web;

import fr.plainpied.app.ui.HomeSource;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.KeyFigure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where the territory stands, counted at most once a minute for each language: anybody may ask for it, as often as
/// they like, and it is the same for all.
@Component
class TerritoryFigures {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final ObjectProvider<HomeSource> sources;
    private final Clock clock;
    private final Map<Asked, Counted> kept = new ConcurrentHashMap<>();

    TerritoryFigures(ObjectProvider<HomeSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    private record Asked(HomeSource source, String language) {}

    private record Counted(Instant at, List<KeyFigure> figures) {}

    List<KeyFigure> all(Words words) {
        return sources.orderedStream()
                .flatMap(source -> of(source, words).stream())
                .toList();
    }

    /// What was empty is asked again: a program that has just been filled says so at once.
    private List<KeyFigure> of(HomeSource source, Words words) {
        Asked asked = new Asked(source, words.language());
        Instant now = clock.instant();
        Counted before = kept.get(asked);
        if (before != null
                && !before.figures().isEmpty()
                && now.isBefore(before.at().plus(KEPT))) {
            return before.figures();
        }
        List<KeyFigure> figures = source.territory(words);
        kept.put(asked, new Counted(now, figures));
        return figures;
    }
}
