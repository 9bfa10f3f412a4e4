package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was just done to a file, as its address says after a form was sent.
///
/// @param what one of the words below, or anything else that was typed in an address
/// @param line that was written or ended; empty when it was not about a line
/// @param change of a person; empty when it was not about one
/// @param version of the file it led to
record Done(String what, String line, String change, String version) {
    static final String LINE_ADDED = "ajout";
    static final String LINE_CHANGED = "modification";
    static final String LINE_REMOVED = "retrait";
    static final String PERSON_ADDED = "arrivee";
    static final String PERSON_CHANGED = "personne";
    static final String PERSON_LEFT = "depart";
    static final String UNDONE = "annulation";

    /// The address of the file after a line was written.
    static String line(String request, String what, long line, long version) {
        return HouseholdAddresses.file(
                request, Map.of("fait", what, "ligne", Long.toString(line), "version", Long.toString(version)));
    }

    /// The address of the file after a person was written.
    ///
    /// @param change 0 when there is nothing to undo
    static String person(String request, String what, long change, long version) {
        Map<String, String> query = new LinkedHashMap<>(Map.of("fait", what, "version", Long.toString(version)));
        if (change > 0) {
            query.put("changement", Long.toString(change));
        }
        return HouseholdAddresses.file(request, query);
    }

    /// The address of the file after something was undone.
    static String undone(String request) {
        return HouseholdAddresses.file(request, Map.of("fait", UNDONE));
    }

    Optional<Undo> undo(HouseholdFile file) {
        if (!file.whole() || !version.equals(Long.toString(file.version()))) {
            return Optional.empty();
        }
        if (line.matches("[0-9]{1,18}")) {
            return Optional.of(new Undo(HouseholdAddresses.undoneLine(file.id(), line), file.version()));
        }
        return change.matches("[0-9]{1,18}")
                ? Optional.of(new Undo(HouseholdAddresses.undonePerson(file.id(), change), file.version()))
                : Optional.empty();
    }
}
