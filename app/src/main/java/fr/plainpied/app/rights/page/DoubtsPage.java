package fr.plainpied.app.rights.page;

import fr.plainpied.app.access.Account;
import fr.plainpied.app.rights.Doubt;
import fr.plainpied.app.rights.result.RightKey;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Option;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.wording.RightsWords;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Every message about a result, for the person who answers.
///
/// @param referent who answers; the list holds those of the organisation who may
public record DoubtsPage(
        List<Crumb> crumbs,
        String summary,
        List<Line> lines,
        EmptyState empty,
        Select referent,
        String referentAction) {
    /// One message with the form that answers it.
    ///
    /// @param field empty once it is answered
    public record Line(String title, String href, DoubtLine doubt, String action, Optional<Field> field) {}

    static DoubtsPage of(List<Doubt> doubts, People people, Words words) {
        Map<UUID, String> names =
                people.able().stream().collect(Collectors.toMap(one -> one.id().value(), Account::name));
        RightsWords rights = RightsWords.of(words.locale());
        return new DoubtsPage(
                RightsAddresses.trail(words),
                words.say("rights.doubts.list", "n", doubts.size()),
                doubts.stream()
                        .map(doubt -> line(doubt, names, people.zone(), rights, words))
                        .toList(),
                new EmptyState(words.say("rights.doubts.none"), words.say("rights.doubts.none.text"), Optional.empty()),
                Select.of(
                        "referent",
                        words.say("rights.doubts.referent.choose"),
                        people.able().stream()
                                .map(one -> new Option(one.id().toString(), one.name()))
                                .toList(),
                        people.referent().map(one -> one.id().toString()).orElse("")),
                RightsAddresses.REFERENT);
    }

    /// Who may answer, and who does.
    record People(List<Account> able, Optional<Account> referent, ZoneId zone) {}

    private static Line line(Doubt doubt, Map<UUID, String> names, ZoneId zone, RightsWords rights, Words words) {
        RightKey key = key(doubt.right());
        String name = ResultWords.name(key, rights);
        Optional<Field> field = doubt.answer().isPresent()
                ? Optional.empty()
                : Optional.of(Field.longText("reponse-" + doubt.id(), words.say("rights.doubts.reply.text")));
        return new Line(
                name + ", " + words.say("rights.reference", "reference", doubt.reference()),
                RightsAddresses.right(doubt.reference(), key),
                DoubtLine.of(doubt, names, zone, words),
                RightsAddresses.DOUBTS + "/" + doubt.id(),
                field);
    }

    private static RightKey key(String code) {
        int dash = code.lastIndexOf('-');
        return dash > 0 && code.substring(dash + 1).matches("[0-9]{1,2}")
                ? new RightKey(code.substring(0, dash), Integer.parseInt(code.substring(dash + 1)))
                : new RightKey(code, -1);
    }
}
