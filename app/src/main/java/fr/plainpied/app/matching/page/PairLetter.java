package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Letter;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.ExplanationText;
import fr.plainpied.wording.Figures;
import fr.plainpied.wording.PlaceText;
import fr.plainpied.wording.Sentence;
import fr.plainpied.wording.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The answer as a letter to the household: about the home, never about their limits.
final class PairLetter {
    private static final List<Outcome> TOPICS =
            List.of(Outcome.SATISFIED, Outcome.UNKNOWN, Outcome.SATISFIED_AFTER_WORKS, Outcome.NOT_SATISFIED);

    /// What is to be measured: the part on what nobody knows lists it.
    private static final String LISTED = "measure";

    private final Words words;
    private final Terms terms;
    private final Figures figures;
    private final Pair pair;
    private final ExplanationText plain;

    PairLetter(Words words, Pair pair, ExplanationText plain) {
        this.words = words;
        this.terms = Terms.of(words.locale());
        this.figures = CatalogueWords.of(words.locale()).figures();
        this.pair = pair;
        this.plain = plain;
    }

    /// @param gates the conditions in words
    /// @param help how to be helped by somebody
    Letter letter(GateLines gates, String help) {
        List<Letter.Part> parts = new ArrayList<>();
        TOPICS.forEach(topic -> part(topic).ifPresent(parts::add));
        conditions(gates).ifPresent(parts::add);
        String closing = plain.summary().stream()
                .filter(sentence -> !sentence.code().equals(LISTED))
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
        return new Letter(greeting(), opening(), plain.headline() + ".", parts, closing + " " + help);
    }

    private String greeting() {
        List<String> names = pair.placed().candidate().request().household().stream()
                .flatMap(person -> Optional.ofNullable(pair.persons().get(person.id())).stream())
                .limit(1)
                .toList();
        return names.isEmpty()
                ? words.say("matching.letter.greeting")
                : words.say("matching.letter.greeting.named", "name", names.getFirst());
    }

    private String opening() {
        DwellingSummary dwelling = pair.of().dwelling();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("matching.letter.opening"));
        dwelling.terms()
                .rooms()
                .ifPresent(rooms -> sentences.add(words.say("matching.letter.rooms", "rooms", figures.rooms(rooms))));
        String commune = dwelling.residence().communeName();
        sentences.add(
                dwelling.house()
                        ? words.say("matching.letter.house", "commune", commune)
                        : words.say(
                                "matching.letter.storey",
                                "n",
                                dwelling.storey(),
                                "storey",
                                figures.goingOn(figures.storey(dwelling.storey())),
                                "commune",
                                commune));
        return String.join(" ", sentences);
    }

    private Optional<Letter.Part> part(Outcome topic) {
        List<Letter.Group> groups = plain.places().stream()
                .map(place -> new Letter.Group(place.title(), sentences(place, topic)))
                .filter(group -> !group.sentences().isEmpty())
                .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Letter.Part(new VerdictTag(PairLines.kind(topic), terms.topic(topic), false), groups));
    }

    private static List<String> sentences(PlaceText place, Outcome topic) {
        return place.lines().stream()
                .filter(line -> line.reason().outcome() == topic)
                .map(line -> line.sentence().text())
                .distinct()
                .toList();
    }

    /// Only what stands in the way.
    private Optional<Letter.Part> conditions(GateLines gates) {
        List<String> sentences = pair.gates().stream()
                .filter(reason -> reason.outcome() == GateOutcome.FAIL)
                .map(gates::plain)
                .toList();
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Letter.Part(
                        new VerdictTag(VerdictKind.DOES_NOT_FIT, words.say("matching.letter.conditions"), false),
                        List.of(new Letter.Group("", sentences))));
    }
}
