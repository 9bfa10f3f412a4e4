package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.Doubts;
import fr.plainpied.app.rights.Screenings;
import fr.plainpied.app.rights.Which;
import fr.plainpied.app.ui.HomeSource;
import fr.plainpied.app.ui.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Screenings on the home page: claims that nobody answers, results said to be wrong, screenings to finish.
@Component
class RightsHome implements HomeSource {
    private static final int PRESSING = 12;
    private static final int OWN = 24;

    private final Screenings screenings;
    private final Doubts doubts;

    RightsHome(Screenings screenings, Doubts doubts) {
        this.screenings = screenings;
        this.doubts = doubts;
    }

    @Override
    public List<Waiting> waiting(Words words) {
        List<Waiting> waiting = new ArrayList<>();
        if (Readers.screens()) {
            int unanswered = screenings.count(Which.UNANSWERED);
            int open = screenings.count(Which.OPEN);
            add(waiting, PRESSING, "unanswered", unanswered, RightsAddresses.list(Which.UNANSWERED), words);
            add(waiting, PRESSING + 1, "doubts", doubts.waiting(), RightsAddresses.DOUBTS, words);
            add(waiting, OWN, "open", open, RightsAddresses.list(Which.OPEN), words);
        }
        return waiting;
    }

    private static void add(List<Waiting> waiting, int order, String key, int count, String href, Words words) {
        if (count > 0) {
            waiting.add(new Waiting(
                    order,
                    words.say("rights.home." + key, "n", count),
                    words.say("rights.home." + key + ".text"),
                    href));
        }
    }
}
