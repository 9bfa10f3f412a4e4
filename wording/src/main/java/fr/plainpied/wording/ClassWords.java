package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.kernel.explain.DwellingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The class of a dwelling in words: the letter and its meaning, or between which letters it still is and what to
/// find out.
public final class ClassWords {

    private final Messages messages;
    private final Terms terms;
    private final CatalogueWords words;
    private final HomeWords home;

    private ClassWords(Locale locale) {
        this.messages = Messages.of("messages/terms", locale);
        this.terms = Terms.of(locale);
        this.words = CatalogueWords.of(locale);
        this.home = new HomeWords(locale);
    }

    public static ClassWords of(Locale locale) {
        return new ClassWords(locale);
    }

    /// "Classe C", or "Non évalué : entre la classe B et la classe C".
    public String headline(Classification classification) {
        return classification.letter() == DwellingClass.G
                ? messages.text(
                        "class.open",
                        "best",
                        classification.best().name(),
                        "worst",
                        classification.worst().name())
                : terms.dwellingClass(classification.letter());
    }

    /// The meaning, what to measure, and where the letters come from.
    public List<Sentence> professional(Classification classification) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence("class", terms.meaning(classification.letter())));
        if (!classification.toMeasure().isEmpty()) {
            String criteria = words.figures()
                    .all(classification.toMeasure().stream()
                            .map(words::label)
                            .map(words.figures()::goingOn)
                            .toList());
            sentences.add(new Sentence("class.measure", messages.text("class.measure", "criteria", criteria)));
        }
        sentences.add(new Sentence("class.source", messages.text("class.source")));
        return sentences;
    }

    /// For the person.
    public List<Sentence> plain(Classification classification) {
        if (classification.letter() != DwellingClass.G) {
            String letter = classification.letter().name();
            String meaning = terms.meaning(classification.letter());
            return List.of(
                    new Sentence("class", messages.text("class.plain.known", "letter", letter, "meaning", meaning)));
        }
        List<Sentence> sentences = new ArrayList<>();
        String best = classification.best().name();
        String worst = classification.worst().name();
        sentences.add(new Sentence("class", messages.text("class.plain.open", "best", best, "worst", worst)));
        List<Criterion> unknown = classification.toMeasure();
        if (!unknown.isEmpty()) {
            String things =
                    words.figures().all(unknown.stream().map(home::thing).toList());
            sentences.add(new Sentence("class.measure", messages.text("class.plain.measure", "criteria", things)));
        }
        return sentences;
    }
}
