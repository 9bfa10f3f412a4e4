package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.Contradiction;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Change;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.Tab;
import fr.plainpied.kernel.adequacy.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A household's file as its page shows it.
///
/// @param tab the title of the browser's tab, without anybody's name
/// @param whole whether the reader sees persons and reasons, and may change lines
/// @param contradictions what no dwelling could meet together; empty when all is well
/// @param newPerson where a person is added; empty for those who may not
/// @param horizons today and the years when a line begins to count; a single one is not shown
/// @param needsNote whose needs they are, and how to read them
/// @param adding one action a person
/// @param more the whole history, when only its beginning is shown
public record HouseholdPage(
        String tab,
        String title,
        String eyebrow,
        String lead,
        boolean whole,
        List<Crumb> crumbs,
        Action dwellings,
        Optional<Notice> contradictions,
        FactList persons,
        Optional<Action> newPerson,
        FactList wishes,
        List<Tab> horizons,
        String needsNote,
        List<NeedGroup> needs,
        List<NeedRow> takenAway,
        List<Action> adding,
        List<Change> history,
        Optional<Action> more) {
    static final String HORIZON = "horizon";
    static final String HISTORY = "historique";
    static final String ALL = "tout";
    private static final int LATEST = 12;

    /// What of the file is asked for.
    ///
    /// @param horizonYears 0 is today
    /// @param today for ages
    record Asked(int horizonYears, boolean wholeHistory, LocalDate today) {}

    static HouseholdPage of(HouseholdFile file, Asked asked, HouseholdHistory history, Words words) {
        HouseholdWords household = new HouseholdWords(words);
        NeedGroups groups = new NeedGroups(file, asked.horizonYears(), words);
        List<Change> changes = history.changes(file);
        return new HouseholdPage(
                words.say("needs.request", "id", file.id()),
                household.title(file),
                words.say("needs.request", "id", file.id()),
                household.lead(file.request()),
                file.whole(),
                List.of(new Crumb(words.say("needs.list.title"), HouseholdAddresses.LIST)),
                Action.full(words.say("needs.dwellings"), HouseholdAddresses.dwellings(file.id())),
                contradictions(file, words),
                persons(file, household, asked.today(), words),
                file.whole()
                        ? Optional.of(
                                Action.second(words.say("needs.person.add"), HouseholdAddresses.newPerson(file.id())))
                        : Optional.empty(),
                new WishFacts(words).of(file),
                horizons(file, asked.horizonYears(), words),
                note(groups, words),
                groups.inForce(),
                file.whole() ? groups.takenAway() : List.of(),
                file.whole() ? adding(file, words) : List.of(),
                asked.wholeHistory() ? changes : changes.stream().limit(LATEST).toList(),
                asked.wholeHistory() || changes.size() <= LATEST ? Optional.empty() : Optional.of(more(file, words)));
    }

    private static FactList persons(HouseholdFile file, HouseholdWords household, LocalDate today, Words words) {
        List<Fact> facts = new ArrayList<>();
        for (Person person : file.request().household()) {
            Fact fact =
                    Fact.of(household.person(file, person, today), file.whole() ? household.situations(person) : "");
            facts.add(
                    file.whole()
                            ? fact.action(Action.link(
                                    words.say("needs.person.change"),
                                    HouseholdAddresses.person(file.id(), person.id())))
                            : fact);
        }
        return new FactList(facts, file.whole() ? FactList.Look.VALUES : FactList.Look.PLAIN);
    }

    private static Optional<Notice> contradictions(HouseholdFile file, Words words) {
        List<Contradiction> found = Contradiction.of(file.request());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LineWords says = new LineWords(file, words);
        List<String> sentences =
                new ArrayList<>(found.stream().map(says::contradiction).toList());
        sentences.add(words.say("needs.contradiction.out"));
        return Optional.of(
                Notice.warning(words.say("needs.contradiction", "n", found.size()), String.join(" ", sentences)));
    }

    /// Today, and each year when a line begins to count.
    private static List<Tab> horizons(HouseholdFile file, int shown, Words words) {
        TreeSet<Integer> years = new TreeSet<>(List.of(0));
        file.request()
                .household()
                .forEach(person -> person.requirements().forEach(line -> years.add(line.horizonYears())));
        if (years.size() == 1) {
            return List.of();
        }
        LineWords says = new LineWords(file, words);
        return years.stream()
                .map(year -> new Tab(
                        says.horizon(year),
                        (year == 0
                                        ? HouseholdAddresses.file(file.id())
                                        : HouseholdAddresses.file(file.id(), Map.of(HORIZON, Integer.toString(year))))
                                + "#needs",
                        year == shown))
                .toList();
    }

    private static String note(NeedGroups groups, Words words) {
        return groups.only()
                .map(who -> words.say("needs.needs.note.of", "who", who))
                .orElseGet(() -> words.say("needs.needs.note"));
    }

    private static List<Action> adding(HouseholdFile file, Words words) {
        LineWords says = new LineWords(file, words);
        return file.request().household().stream()
                .map(person -> Action.second(
                        words.say("needs.line.add", "who", says.who(person.id())),
                        HouseholdAddresses.newLine(file.id(), Map.of("personne", person.id()))))
                .toList();
    }

    private static Action more(HouseholdFile file, Words words) {
        return Action.link(
                words.say("needs.history.all"), HouseholdAddresses.file(file.id(), Map.of(HISTORY, ALL)) + "#changes");
    }
}
