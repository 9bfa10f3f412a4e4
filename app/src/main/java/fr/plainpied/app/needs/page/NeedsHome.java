package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.RequestSearch;
import fr.plainpied.app.needs.RequestState;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.ui.HomeSource;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.KeyFigure;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Households on the home page: requests that lapse, files that nobody has filled, how many wait.
@Component
class NeedsHome implements HomeSource {
    /// Below this many, somebody could be found in a count.
    private static final int FEWEST = 11;

    private static final int PRESSING = 10;
    private static final int OWN = 20;

    private final Requests requests;

    NeedsHome(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<Waiting> waiting(Words words) {
        Role role = CurrentActor.get().role();
        List<Waiting> waiting = new ArrayList<>();
        if (HouseholdsController.namesSeen()) {
            add(waiting, RequestState.RENEWAL_DUE, words);
            add(waiting, RequestState.LAPSED, words);
            add(waiting, RequestState.WITHOUT_NEEDS, words);
            all(waiting, "needs.home.all", words);
        } else if (role == Role.ALLOCATION_OFFICER) {
            all(waiting, "needs.home.requests", words);
        } else if (role == Role.TERRITORY_OFFICER) {
            waiting.add(new Waiting(
                    OWN, words.say("needs.home.demand"), words.say("needs.home.demand.text"), HouseholdAddresses.LIST));
        }
        return waiting;
    }

    private void add(List<Waiting> waiting, RequestState state, Words words) {
        int count = requests.count(RequestSearch.ofState(state));
        if (count > 0) {
            String key = "needs.home." + state.name().toLowerCase(java.util.Locale.ROOT);
            waiting.add(new Waiting(
                    state == RequestState.WITHOUT_NEEDS ? OWN : PRESSING,
                    words.say(key, "n", count),
                    words.say(key + ".text"),
                    HouseholdFilters.address(state)));
        }
    }

    private void all(List<Waiting> waiting, String key, Words words) {
        int count = requests.count(RequestSearch.ALL);
        if (count > 0) {
            waiting.add(new Waiting(
                    OWN + 2, words.say(key, "n", count), words.say(key + ".text"), HouseholdAddresses.LIST));
        }
    }

    @Override
    public List<KeyFigure> territory(Words words) {
        int all = CurrentActor.callAs(Actor.system(), () -> requests.count(RequestSearch.ALL));
        return all < FEWEST
                ? List.of()
                : List.of(new KeyFigure(words.figures().number(all), words.say("needs.home.waiting")));
    }
}
