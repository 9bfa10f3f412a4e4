package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Option;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Place;
import fr.plainpied.wording.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The first question of a new line: what it is about.
///
/// @param tab the title of the browser's tab, without anybody's name
/// @param action where the choice leads
/// @param person id within the household
/// @param problems empty until a criterion was asked for that the catalogue does not know
/// @param criteria in the order one comes to them, from the street
public record CriterionPage(
        String tab,
        String title,
        List<Crumb> crumbs,
        String action,
        String person,
        List<Problem> problems,
        Select criteria) {
    static CriterionPage of(HouseholdFile file, LineForm typed, Words words) {
        String person = typed.person();
        String fault = typed.criterion().isEmpty() ? "" : words.say("needs.fault.criterion");
        CatalogueWords catalogue = CatalogueWords.of(words.locale());
        Terms terms = Terms.of(words.locale());
        List<Option> options = Stream.concat(
                        Stream.of(Catalogue.current().routeSteps()), Catalogue.current().criteria().stream())
                .distinct()
                .sorted(Comparator.comparing(Place::of))
                .map(one -> new Option(one.code(), label(one, catalogue, terms, words)))
                .toList();
        return new CriterionPage(
                words.say("needs.criterion.tab", "id", file.id()),
                words.say("needs.criterion.title", "who", new LineWords(file, words).who(person)),
                HouseholdAddresses.trail(file, words),
                HouseholdAddresses.newLine(file.id(), Map.of()),
                person,
                fault.isEmpty() ? List.of() : List.of(new Problem("critere", fault)),
                Select.of("critere", words.say("needs.criterion.label"), options, "")
                        .hint(words.say("needs.criterion.hint"))
                        .error(fault));
    }

    private static String label(Criterion criterion, CatalogueWords catalogue, Terms terms, Words words) {
        return words.say(
                "needs.criterion.option",
                "place",
                terms.place(Place.of(criterion)),
                "label",
                catalogue.label(criterion));
    }
}
