package fr.plainpied.app.ui.gallery;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.ExplanationLine;
import fr.plainpied.app.ui.part.ForkBranch;
import fr.plainpied.app.ui.part.Letter;
import fr.plainpied.app.ui.part.RankedCandidate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A ranking, and an answer explained in its two tones.
///
/// @param words in the reader's language
public record ExplanationSamples(Words words) {
    private static final String HERE = "#c-rank";

    /// Three candidates of a ranking.
    public List<RankedCandidate> candidates() {
        return List.of(
                candidate(
                        1,
                        VerdictKind.FITS,
                        "first",
                        "",
                        List.of(
                                Action.full(words.say("ui-gallery.propose"), HERE)
                                        .about("D-0388"),
                                why("D-0388"))),
                candidate(
                        4,
                        VerdictKind.TO_VERIFY,
                        "second",
                        words.say("ui-gallery.candidate.second.strong"),
                        List.of(
                                Action.second(words.say("ui-gallery.measure"), HERE)
                                        .about("D-0412"),
                                why("D-0412"))),
                candidate(10, VerdictKind.DOES_NOT_FIT, "third", "", List.of(why("D-0466")))
                        .instead(Action.link(words.say("ui-gallery.candidate.third.instead"), HERE)));
    }

    private Action why(String request) {
        return Action.link(words.say("ui-gallery.why"), HERE).about(request);
    }

    private RankedCandidate candidate(int rank, VerdictKind kind, String key, String strong, List<Action> actions) {
        String base = "ui-gallery.candidate." + key;
        return new RankedCandidate(
                rank,
                VerdictTag.of(kind, words),
                words.say(base),
                words.say(base + ".summary"),
                strong,
                words.say(base + ".reason"),
                List.of(
                        new RankedCandidate.Component(
                                words.say("ui-gallery.vector.scarcity"), words.say("ui-gallery.vector.scarcity.value")),
                        new RankedCandidate.Component(
                                words.say("ui-gallery.vector.points"),
                                words.figures().number(41)),
                        new RankedCandidate.Component(
                                words.say("ui-gallery.vector.wishes"),
                                words.figures().percent(0.92)),
                        new RankedCandidate.Component(
                                words.say("ui-gallery.vector.since"),
                                words.figures().shortDate(LocalDate.of(2023, 2, 8)))),
                new RankedCandidate.Conditions(
                        words.say("ui-gallery.conditions"),
                        List.of(words.say("ui-gallery.conditions.request"), words.say("ui-gallery.conditions.income"))),
                actions,
                Optional.empty());
    }

    /// What would change the answer.
    public List<ForkBranch> fork() {
        return List.of(
                new ForkBranch(
                        words.say("ui-gallery.fork.wide"),
                        VerdictTag.of(VerdictKind.FITS_AFTER_WORKS, words),
                        words.say("ui-gallery.fork.wide.text")),
                new ForkBranch(
                        words.say("ui-gallery.fork.narrow"),
                        VerdictTag.of(VerdictKind.DOES_NOT_FIT, words),
                        words.say("ui-gallery.fork.narrow.text")));
    }

    /// Needs compared with the dwelling, for professionals.
    public List<ExplanationLine> lines() {
        String street = words.say("ui-gallery.where.street");
        String bathroom = words.say("ui-gallery.where.bathroom");
        String tape = source(words.say("ui-gallery.measured"));
        return List.of(
                line("steps", Optional.empty(), street, VerdictKind.FITS, tape),
                line("lift", Optional.of(Tag.unknown(words)), street, VerdictKind.TO_VERIFY, ""),
                line("shower", Optional.empty(), bathroom, VerdictKind.FITS_AFTER_WORKS, tape),
                line("wc", Optional.empty(), bathroom, VerdictKind.DOES_NOT_FIT, tape));
    }

    private ExplanationLine line(String key, Optional<Tag> missing, String where, VerdictKind kind, String source) {
        String base = "ui-gallery.line." + key;
        String observed = missing.isPresent() ? "" : words.say(base + ".home");
        return new ExplanationLine(words.say(base), observed, missing, where, VerdictTag.brief(kind, words), source);
    }

    /// The same answer in plain words.
    public Letter letter() {
        return new Letter(
                words.say("ui-gallery.letter.greeting"),
                words.say("ui-gallery.letter.opening"),
                words.say("ui-gallery.letter.answer"),
                List.of(
                        part(VerdictKind.FITS, "well"),
                        part(VerdictKind.TO_VERIFY, "unknown"),
                        part(VerdictKind.FITS_AFTER_WORKS, "works")),
                words.say("ui-gallery.letter.closing"));
    }

    private Letter.Part part(VerdictKind kind, String key) {
        String base = "ui-gallery.letter." + key;
        return new Letter.Part(
                new VerdictTag(kind, words.say(base), false),
                List.of(new Letter.Group("", List.of(words.say(base + ".text")))));
    }

    private String source(String method) {
        return words.say(
                "ui-gallery.source.short",
                "method",
                method,
                "date",
                words.figures().shortDate(LocalDate.of(2026, 9, 3)));
    }
}
