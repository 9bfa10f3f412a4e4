package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a dwelling is let as, and what a survey found possible in it.
record LettingFacts(DwellingSheet sheet, DwellingWords say) {

    FactList letting() {
        Words words = say.words();
        LettingTerms terms = sheet.summary().terms();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "rent",
                terms.rent()
                        .map(rent -> terms.charges()
                                .map(charges -> words.say(
                                        "housing.rent.charges",
                                        "rent",
                                        words.figures().euros(rent.euros()),
                                        "charges",
                                        words.figures().euros(charges.euros())))
                                .orElseGet(() -> words.say(
                                        "housing.rent", "rent", words.figures().euros(rent.euros()))))));
        facts.add(fact("financing", terms.financing().map(say.terms()::financing))
                .source(terms.financing().map(say.terms()::meaning).orElse("")));
        facts.add(fact("zone", terms.zone().map(say.terms()::zone)));
        facts.add(fact("reservation", terms.reservation().map(say.terms()::reservation)));
        facts.add(fact(
                "built",
                Optional.of(Integer.toString(sheet.summary().residence().builtIn()))));
        if (sheet.summary().residence().priorityDistrict()) {
            facts.add(fact("district", Optional.of(words.say("housing.fact.district.yes"))));
        }
        return new FactList(facts, FactList.Look.PLAIN);
    }

    private Fact fact(String name, Optional<String> value) {
        String term = say.words().say("housing.fact." + name);
        return value.map(known -> Fact.of(term, known)).orElseGet(() -> Fact.unknown(term, say.words()));
    }

    /// Works in the order of the catalogue; empty when nobody surveyed.
    FactList works() {
        List<Fact> facts = new ArrayList<>();
        Adaptability adaptability = sheet.kernel().adaptability();
        for (Work work : Catalogue.current().works()) {
            adaptability
                    .of(work)
                    .ifPresent(found -> facts.add(Fact.of(say.catalogue().work(work), found(found))));
        }
        return new FactList(facts, FactList.Look.NEEDS);
    }

    private String found(Adaptability.SurveyedWork found) {
        Words words = say.words();
        if (!found.possible()) {
            return words.say("housing.work.impossible");
        }
        List<String> says = new ArrayList<>();
        says.add(words.say("housing.work.possible"));
        found.cost().ifPresent(cost -> says.add(words.figures().euros(cost.euros())));
        if (found.weeks().isPresent()) {
            says.add(words.say("housing.work.weeks", "n", found.weeks().getAsInt()));
        }
        return String.join(", ", says);
    }

    String worksSource() {
        return sheet.survey()
                .map(visit -> say.words()
                        .say(
                                "housing.works.source",
                                "author",
                                visit.author(),
                                "date",
                                say.words().figures().shortDate(visit.on())))
                .orElse("");
    }
}
