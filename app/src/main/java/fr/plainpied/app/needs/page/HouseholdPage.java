package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.LineHistory;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Change;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.wording.CatalogueWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/// A household's file as its page shows it.
///
/// @param whole whether the reader sees persons and reasons, and may change lines
/// @param adding one action a person
public record HouseholdPage(
        String title,
        String eyebrow,
        String lead,
        boolean whole,
        List<Crumb> crumbs,
        Action dwellings,
        FactList persons,
        List<NeedGroup> needs,
        List<Action> adding,
        List<Change> history) {
    private static final int LATEST = 20;

    static HouseholdPage of(HouseholdFile file, Words words, LocalDate today, ZoneId zone) {
        HouseholdWords household = new HouseholdWords(words);
        return new HouseholdPage(
                household.title(file),
                words.say("needs.request", "id", file.id()),
                household.lead(file.request()),
                file.whole(),
                List.of(new Crumb(words.say("needs.list.title"), HouseholdAddresses.LIST)),
                Action.full(words.say("needs.dwellings"), HouseholdAddresses.dwellings(file.id())),
                new FactList(
                        file.request().household().stream()
                                .map(person -> Fact.of(
                                        household.person(file, person, today),
                                        file.whole() ? household.situations(person) : ""))
                                .toList(),
                        FactList.Look.PLAIN),
                new NeedGroups(file, words).all(),
                file.whole() ? adding(file, words) : List.of(),
                file.history().stream()
                        .limit(LATEST)
                        .map(change -> change(file, change, words, zone))
                        .toList());
    }

    private static List<Action> adding(HouseholdFile file, Words words) {
        return file.request().household().stream()
                .map(person -> Action.second(
                        words.say("needs.line.add", "who", file.names().getOrDefault(person.id(), person.id())),
                        HouseholdAddresses.newLine(file.id(), Map.of("personne", person.id()))))
                .toList();
    }

    private static Change change(HouseholdFile file, LineHistory change, Words words, ZoneId zone) {
        CatalogueWords catalogue = CatalogueWords.of(words.locale());
        ZonedDateTime when = change.at().atZone(zone);
        String what = change.after()
                .or(change::before)
                .map(line -> catalogue.label(line.criterion()))
                .orElse("");
        return new Change(
                words.say(
                        "needs.line.of",
                        "who",
                        file.names().getOrDefault(change.person(), change.person()),
                        "line",
                        what),
                change.before().map(line -> told(line, catalogue)).orElse(""),
                change.after().map(line -> told(line, catalogue)).orElse(""),
                words.say(change.by().isPresent() ? "needs.history.professional" : "needs.history.program"),
                words.figures().moment(when),
                when.toOffsetDateTime().toString());
    }

    private static String told(Requirement line, CatalogueWords catalogue) {
        return catalogue.asked(line);
    }
}
