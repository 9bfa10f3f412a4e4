package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Requirement;
import java.util.Locale;

/// What a person needs, before any dwelling is looked at: one line of a need form.
public final class NeedWords {

    private final CatalogueWords words;
    private final HomeWords home;

    private NeedWords(Locale locale) {
        this.words = CatalogueWords.of(locale);
        this.home = new HomeWords(locale);
    }

    public static NeedWords of(Locale locale) {
        return new NeedWords(locale);
    }

    /// "Passage utile de la porte du hall : 77 cm au moins".
    public String professional(Requirement requirement) {
        return home.value(words.label(requirement.criterion()), words.asked(requirement));
    }

    /// "La largeur de la porte du hall : 77 cm au moins", "Une douche sans marche", "Un siège dans la douche".
    public String plain(Requirement requirement) {
        return words.figures().sentence(home.wanted(requirement));
    }

    /// "aujourd'hui", "dans 3 ans": from when the line counts.
    public String horizon(int years) {
        return words.figures().horizon(years);
    }
}
