package fr.plainpied.app.needs.page;

import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import java.util.Map;

/// What is told to the slower of two people who changed the same file.
final class Overtaken {
    static final String WORD = "depasse";

    private Overtaken() {}

    /// Above the form, with what was typed.
    static Notice notice(Words words) {
        return Notice.warning(words.say("needs.overtaken"), words.say("needs.overtaken.text"));
    }

    /// On the file, where there is nothing typed to give back.
    static Notice nothingDone(Words words) {
        return Notice.warning(words.say("needs.overtaken"), words.say("needs.overtaken.undo"));
    }

    static String address(String request) {
        return HouseholdAddresses.file(request, Map.of("fait", WORD));
    }
}
