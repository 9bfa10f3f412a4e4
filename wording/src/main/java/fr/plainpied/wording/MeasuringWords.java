package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Criterion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// What to find out on site, for the one who goes there.
public final class MeasuringWords {

    private final Terms terms;
    private final CatalogueWords words;
    private final HomeWords home;

    private MeasuringWords(Locale locale) {
        this.terms = Terms.of(locale);
        this.words = CatalogueWords.of(locale);
        this.home = new HomeWords(locale);
    }

    public static MeasuringWords of(Locale locale) {
        return new MeasuringWords(locale);
    }

    /// What is to be found out, in plain words and without a capital: "la largeur de la porte de l'ascenseur".
    public String thing(Criterion criterion) {
        return home.thing(criterion);
    }

    /// How to take the value, when the catalogue says it.
    public String note(Criterion criterion) {
        return words.note(criterion).orElse("");
    }

    /// All that one takes along for these criteria, each once; empty when everything can be seen.
    public List<String> takeAlong(Collection<Criterion> criteria) {
        return criteria.stream()
                .map(MeasuringTool::of)
                .filter(tool -> tool != MeasuringTool.EYES)
                .distinct()
                .sorted()
                .map(terms::tool)
                .toList();
    }
}
