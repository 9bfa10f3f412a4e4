package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.AddedLine;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.NeedWords;
import java.util.List;

/// Asks once more before a line is taken away.
///
/// @param line in words
/// @param action where the answer is posted
/// @param backHref the file, untouched
public record RemovalPage(
        String title, List<Crumb> crumbs, String line, String why, String action, String backHref, long version) {
    static RemovalPage of(HouseholdFile file, AddedLine added, Words words) {
        boolean none = added.requirement().strength() == Strength.NONE;
        String line = none
                ? CatalogueWords.of(words.locale()).label(added.requirement().criterion())
                : NeedWords.of(words.locale()).professional(added.requirement());
        return new RemovalPage(
                words.say("needs.removal.title"),
                HouseholdAddresses.trail(file, words),
                line,
                added.requirement().why().orElse(""),
                HouseholdAddresses.removal(file.id(), added.id()),
                HouseholdAddresses.file(file.id()),
                file.version());
    }
}
