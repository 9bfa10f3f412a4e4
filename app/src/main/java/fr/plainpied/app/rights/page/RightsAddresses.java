package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.Which;
import fr.plainpied.app.rights.interview.Asked;
import fr.plainpied.app.rights.result.RightKey;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import java.util.List;

/// Where the pages of screenings are. An address holds a reference that tells nothing of anybody, never an answer.
final class RightsAddresses {
    static final String LIST = "/droits";
    static final String SENIORS = "/droits/seniors";
    static final String DOUBTS = "/droits/signalements";
    static final String REFERENT = "/droits/signalements/referent";
    static final String FIGURES = "/droits/chiffres";
    static final String FILE = "/droits/{reference:D-[2-9A-HJ-NP-Z]{6}}";

    private RightsAddresses() {}

    static List<Crumb> trail(Words words) {
        return List.of(new Crumb(words.say("rights.list.title"), LIST));
    }

    static List<Crumb> trail(String reference, Words words) {
        return List.of(
                new Crumb(words.say("rights.list.title"), LIST),
                new Crumb(words.say("rights.reference", "reference", reference), file(reference)));
    }

    static List<Crumb> trailOfResult(String reference, Words words) {
        return List.of(
                new Crumb(words.say("rights.list.title"), LIST),
                new Crumb(words.say("rights.result.title"), result(reference)));
    }

    static String list(Which which) {
        return which == Which.ALL ? LIST : LIST + "?suivi=" + which.code();
    }

    static String file(String reference) {
        return LIST + "/" + reference;
    }

    static String question(String reference, Asked asked) {
        return file(reference) + "/questions/" + asked.code();
    }

    static String answers(String reference) {
        return file(reference) + "/reponses";
    }

    static String removal(String reference) {
        return file(reference) + "/effacer";
    }

    static String result(String reference) {
        return file(reference) + "/resultat";
    }

    static String paper(String reference) {
        return file(reference) + "/resume";
    }

    static String right(String reference, RightKey key) {
        return file(reference) + "/droit/" + key.code();
    }

    static String acts(String reference, RightKey key) {
        return right(reference, key) + "/actes";
    }

    static String undo(String reference, RightKey key, long act) {
        return acts(reference, key) + "/" + act + "/annuler";
    }

    static String doubt(String reference, RightKey key) {
        return right(reference, key) + "/signalement";
    }
}
