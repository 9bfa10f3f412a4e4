package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.ExplanationLine;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.kernel.explain.Observed;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.wording.ExplanationText;
import fr.plainpied.wording.LineText;
import fr.plainpied.wording.PlaceText;
import fr.plainpied.wording.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of an explanation as a professional reads them: what is asked, what is there, who found it and when.
final class PairLines {
    private final Words words;
    private final Terms terms;
    private final Pair pair;
    private final ExplanationText text;

    PairLines(Words words, Pair pair, ExplanationText text) {
        this.words = words;
        this.terms = Terms.of(words.locale());
        this.pair = pair;
        this.text = text;
    }

    /// A line with the part of the home it is met in.
    private record Situated(String where, LineText line) {}

    /// The needs that decide, those that are not met first.
    List<ExplanationLine> musts() {
        return applying(true)
                .sorted(Comparator.comparing(
                        situated -> kind(situated.line().reason().outcome()), Comparator.reverseOrder()))
                .map(this::line)
                .toList();
    }

    /// The important ones and the wishes.
    List<ExplanationLine> wishes() {
        return applying(false).map(this::line).toList();
    }

    private Stream<Situated> applying(boolean must) {
        return all().filter(situated -> situated.line().reason().requirement().isMust() == must)
                .filter(situated -> situated.line().reason().outcome() != Outcome.NOT_APPLICABLE);
    }

    private Stream<Situated> all() {
        return text.places().stream().flatMap(this::situated);
    }

    private Stream<Situated> situated(PlaceText place) {
        return place.lines().stream().map(line -> new Situated(place.title(), line));
    }

    /// Needs that this dwelling makes useless, and why.
    FactList notApplicable() {
        return new FactList(
                text.lines(Outcome.NOT_APPLICABLE).stream()
                        .map(line -> Fact.of(need(line), line.sentence().text()))
                        .toList(),
                FactList.Look.NEEDS);
    }

    /// Why each need is there; empty when the reader may not know.
    FactList reasons() {
        return new FactList(
                all().map(Situated::line)
                        .filter(line -> !line.whys().isEmpty())
                        .map(line -> Fact.of(need(line), String.join(" ", line.whys())))
                        .distinct()
                        .toList(),
                FactList.Look.NEEDS);
    }

    private String need(LineText line) {
        return words.say("matching.line", "label", line.label(), "asked", line.asked());
    }

    private ExplanationLine line(Situated situated) {
        LineText line = situated.line();
        boolean unknown = line.reason().observed() instanceof Observed.Unknown;
        VerdictTag outcome = new VerdictTag(kind(line.reason().outcome()), line.outcome(), false);
        return new ExplanationLine(
                need(line),
                unknown ? "" : line.found(),
                unknown ? Optional.of(Tag.unknown(words)) : Optional.empty(),
                where(situated),
                outcome,
                source(line));
    }

    private String where(Situated situated) {
        return pair.placed().candidate().request().household().size() == 1
                ? situated.where()
                : words.say(
                        "matching.line.where",
                        "place",
                        situated.where(),
                        "person",
                        situated.line().person());
    }

    static VerdictKind kind(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED, NOT_APPLICABLE -> VerdictKind.FITS;
            case SATISFIED_AFTER_WORKS -> VerdictKind.FITS_AFTER_WORKS;
            case UNKNOWN -> VerdictKind.TO_VERIFY;
            case NOT_SATISFIED -> VerdictKind.DOES_NOT_FIT;
        };
    }

    private String source(LineText line) {
        return pair.sheet()
                .value(line.reason().requirement().criterion())
                .map(this::source)
                .orElse("");
    }

    private String source(RecordedValue value) {
        return words.say(
                "matching.source",
                Map.of(
                        "method",
                        terms.method(value.method().code()),
                        "date",
                        words.figures().shortDate(value.takenOn()),
                        "author",
                        value.author()));
    }
}
