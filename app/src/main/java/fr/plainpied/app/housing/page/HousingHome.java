package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.ui.HomeSource;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.KeyFigure;
import fr.plainpied.kernel.explain.DwellingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Dwellings on the home page: those that can be proposed, those still to be surveyed.
@Component
class HousingHome implements HomeSource {
    private static final Set<Role> OF_LANDLORD =
            Set.of(Role.ALLOCATION_OFFICER, Role.ACCESSIBILITY_REFERENT, Role.CONCIERGE);

    private static final int OWN = 20;
    private static final int GOOD_TO_KNOW = 40;

    private final Dwellings dwellings;

    HousingHome(Dwellings dwellings) {
        this.dwellings = dwellings;
    }

    @Override
    public List<Waiting> waiting(Words words) {
        if (!Dwellings.open()) {
            return List.of();
        }
        List<Waiting> waiting = new ArrayList<>();
        boolean own = OF_LANDLORD.contains(CurrentActor.get().role());
        int free = count(DwellingFilter.ofFree());
        if (free > 0) {
            waiting.add(new Waiting(
                    own ? OWN : GOOD_TO_KNOW,
                    words.say("housing.home.free", "n", free),
                    words.say("housing.home.free.text"),
                    Paths.DWELLINGS + "?disponibilite=libre"));
        }
        int unknown = own ? count(unknown()) : 0;
        if (unknown > 0) {
            waiting.add(new Waiting(
                    OWN + 1,
                    words.say("housing.home.survey", "n", unknown),
                    words.say("housing.home.survey.text"),
                    Paths.DWELLINGS + "?classe=G"));
        }
        return waiting;
    }

    @Override
    public List<KeyFigure> territory(Words words) {
        return CurrentActor.callAs(Actor.system(), () -> {
            int all = count(DwellingFilter.ALL);
            return all == 0
                    ? List.of()
                    : List.of(
                            new KeyFigure(
                                    words.figures().number(all - count(unknown())),
                                    words.say("housing.home.known", "all", all)),
                            new KeyFigure(
                                    words.figures().number(count(DwellingFilter.ofFree())),
                                    words.say("housing.home.vacant")));
        });
    }

    private static DwellingFilter unknown() {
        DwellingFilter all = DwellingFilter.ALL;
        return new DwellingFilter(
                "",
                all.commune(),
                all.landlord(),
                all.residence(),
                Set.of(DwellingClass.G),
                all.state(),
                all.facts(),
                all.rooms());
    }

    private int count(DwellingFilter filter) {
        return dwellings.count(filter);
    }
}
