package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.PersonPreview;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import java.util.List;
import java.util.Optional;

/// What a change of a person would do to the needs, before it is written.
///
/// @param tab the title of the browser's tab, without anybody's name
/// @param action where the form is posted again, to be written or to be corrected
/// @param typed carried along
public record PersonPreviewPage(
        String tab,
        List<Crumb> crumbs,
        String action,
        PersonForm typed,
        Optional<Notice> contradictions,
        String comingTitle,
        List<NeedRow> coming,
        String goingTitle,
        List<NeedRow> going) {
    static PersonPreviewPage of(
            HouseholdFile file, Optional<String> person, PersonForm typed, PersonPreview preview, Words words) {
        LineWords says = new LineWords(file, words);
        List<String> against =
                preview.contradictions().stream().map(says::contradiction).toList();
        return new PersonPreviewPage(
                words.say("needs.preview.tab", "id", file.id()),
                HouseholdAddresses.trail(file, words),
                person.map(id -> HouseholdAddresses.person(file.id(), id))
                        .orElseGet(() -> HouseholdAddresses.persons(file.id())),
                typed,
                against.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Notice.warning(
                                words.say("needs.contradiction", "n", against.size()),
                                String.join(" ", against) + " " + words.say("needs.contradiction.out"))),
                words.say("needs.preview.coming", "n", preview.coming().size()),
                says.rows(preview.coming()),
                words.say("needs.preview.going", "n", preview.going().size()),
                says.rows(preview.going()));
    }
}
