package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.PresentHomes;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.Drafts;
import fr.plainpied.app.ui.HomeSource;
import fr.plainpied.app.ui.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Drafts on the home page of those who allocate: vacancies to look at together, tenants who ask for another home.
@Component
class DraftHome implements HomeSource {
    private static final int OWN = 22;
    private static final int SEVERAL = 2;

    private final Dwellings dwellings;
    private final PresentHomes presentHomes;

    DraftHome(Dwellings dwellings, PresentHomes presentHomes) {
        this.dwellings = dwellings;
        this.presentHomes = presentHomes;
    }

    @Override
    public List<Waiting> waiting(Words words) {
        if (!Drafts.open()) {
            return List.of();
        }
        List<Waiting> waiting = new ArrayList<>();
        int free = dwellings.count(DwellingFilter.ofFree());
        if (free >= SEVERAL) {
            waiting.add(new Waiting(
                    OWN,
                    words.say("drafts.home.several", "n", free),
                    words.say("drafts.home.several.text"),
                    DraftKind.ALLOCATION.path() + "/nouveau"));
        }
        int tenants = presentHomes.count();
        if (tenants > 0) {
            waiting.add(new Waiting(
                    OWN + 1,
                    words.say("drafts.home.exchange", "n", tenants),
                    words.say("drafts.home.exchange.text"),
                    DraftKind.EXCHANGE.path() + "/nouveau"));
        }
        return waiting;
    }
}
