package fr.plainpied.app.matching.page;

import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.RankedCandidate;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.wording.GateText;
import fr.plainpied.wording.GateWords;
import fr.plainpied.wording.Names;
import fr.plainpied.wording.Sentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The conditions of a pair in words. Where the reader may not know an income, only on which side of the ceiling it is.
public final class GateLines {
    private final Words words;
    private final GateWords gates;

    public GateLines(Words words, Names names) {
        this.words = words;
        this.gates = GateWords.of(words.locale(), names);
    }

    /// How many are met, and each with its first sentence.
    public RankedCandidate.Conditions brief(List<GateReason> reasons) {
        return new RankedCandidate.Conditions(
                sum(reasons), reasons.stream().map(this::briefly).toList());
    }

    private String sum(List<GateReason> reasons) {
        Map<GateOutcome, Integer> counts = new EnumMap<>(GateOutcome.class);
        reasons.forEach(reason -> counts.merge(reason.outcome(), 1, Integer::sum));
        return words.say(
                "matching.conditions.sum",
                Map.of(
                        "passed", counts.getOrDefault(GateOutcome.PASS, 0),
                        "open", counts.getOrDefault(GateOutcome.UNKNOWN, 0),
                        "failed", counts.getOrDefault(GateOutcome.FAIL, 0)));
    }

    private String briefly(GateReason reason) {
        GateText text = gates.professional(reason);
        String first = sentences(reason, text).getFirst();
        return words.say("matching.conditions.line", "gate", text.label(), "reason", first);
    }

    /// Its name, as a title.
    String label(GateReason reason) {
        return gates.professional(reason).label();
    }

    /// "Rempli", "Non rempli", "À compléter".
    String outcome(GateReason reason) {
        return gates.professional(reason).outcome();
    }

    /// Everything a professional may know of it.
    String professional(GateReason reason) {
        return sentences(reason, gates.professional(reason)).stream().collect(Collectors.joining(" "));
    }

    /// The same for the person.
    String plain(GateReason reason) {
        return String.join(" ", sentences(reason, gates.plain(reason)));
    }

    private List<String> sentences(GateReason reason, GateText text) {
        return silent(reason)
                ? List.of(words.say("matching.income." + reason.outcome().name().toLowerCase(Locale.ROOT)))
                : text.sentences().stream().map(Sentence::text).toList();
    }

    private static boolean silent(GateReason reason) {
        return reason.gate() == Gate.INCOME_CEILING && reason.facts().isEmpty();
    }
}
