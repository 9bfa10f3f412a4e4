package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.Doubts;
import fr.plainpied.app.rights.FollowUp;
import fr.plainpied.app.rights.Screenings;
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
    /// After two months without an answer a claim counts as refused and can be appealed (CRPA, L231-4).
    private static final int MONTHS = 2;

    private final Screenings screenings;
    private final FollowUp followUp;
    private final Doubts doubts;

    RightsHome(Screenings screenings, FollowUp followUp, Doubts doubts) {
        this.screenings = screenings;
        this.followUp = followUp;
        this.doubts = doubts;
    }

    @Override
    public List<Waiting> waiting(Words words) {
        List<Waiting> waiting = new ArrayList<>();
        if (Readers.screens()) {
            int unanswered = followUp.unanswered(screenings.today().minusMonths(MONTHS));
            add(waiting, PRESSING, "unanswered", unanswered, RightsAddresses.LIST, words);
            add(waiting, PRESSING + 1, "doubts", doubts.waiting(), RightsAddresses.DOUBTS, words);
            add(waiting, OWN, "open", screenings.open(), RightsAddresses.LIST, words);
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
