package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import java.util.List;

/// Asks once more before a person leaves the household.
///
/// @param tab the title of the browser's tab, without anybody's name
/// @param action where the answer is posted
/// @param backHref the person, untouched
public record DeparturePage(
        String tab, String title, List<Crumb> crumbs, String action, String backHref, long version) {
    static DeparturePage of(HouseholdFile file, String person, Words words) {
        return new DeparturePage(
                words.say("needs.departure.tab", "id", file.id()),
                words.say("needs.departure.title", "who", new LineWords(file, words).who(person)),
                HouseholdAddresses.trail(file, words),
                HouseholdAddresses.departure(file.id(), person),
                HouseholdAddresses.person(file.id(), person),
                file.version());
    }
}
