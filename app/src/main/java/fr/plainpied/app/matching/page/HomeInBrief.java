package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A dwelling in one line: enough to know which it is.
public final class HomeInBrief {
    private final Words words;
    private final Figures figures;

    public HomeInBrief(Words words) {
        this.words = words;
        this.figures = CatalogueWords.of(words.locale()).figures();
    }

    /// "3 pièces, 64 m², 3e étage, résidence des Sternes à Lorient, 498 € charges comprises".
    public String of(DwellingSummary dwelling) {
        LettingTerms terms = dwelling.terms();
        List<String> facts = new ArrayList<>();
        terms.rooms().ifPresent(rooms -> facts.add(words.say("matching.home.rooms", "n", rooms)));
        terms.livingAreaDm2().ifPresent(area -> facts.add(figures.area(BigDecimal.valueOf(area, 2))));
        facts.add(dwelling.house() ? words.say("matching.home.house") : figures.storey(dwelling.storey()));
        facts.add(words.say(
                "matching.home.place",
                "residence",
                dwelling.residence().name(),
                "commune",
                dwelling.residence().communeName()));
        terms.rent().ifPresent(rent -> facts.add(rent(rent, terms)));
        return figures.sentence(String.join(", ", facts)) + ".";
    }

    private String rent(Money rent, LettingTerms terms) {
        return terms.charges()
                .map(charges -> words.say("matching.home.rent.all", "rent", figures.money(rent.plus(charges))))
                .orElseGet(() -> words.say("matching.home.rent", "rent", figures.money(rent)));
    }

    /// "Logement R56121-003A01", and from when it is free.
    public String name(DwellingSummary dwelling) {
        return dwelling.terms()
                .availableFrom()
                .map(day -> words.say(
                        "matching.dwelling.free",
                        "id",
                        dwelling.id(),
                        "date",
                        words.figures().date(day)))
                .orElseGet(() -> words.say("matching.dwelling", "id", dwelling.id()));
    }
}
