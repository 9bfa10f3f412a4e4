package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.PresentHomes;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.explain.Verdict;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// How many tenants of the territory ask for another home, and how their present one suits them: for the territory's
/// officer, who may know how many and not who.
@Service
class ExchangeCounts {
    private final PresentHomes presentHomes;
    private final Dwellings dwellings;
    private final Requests requests;
    private final Comparisons comparisons;
    private final Adequacy adequacy = new Adequacy(Catalogue.current());

    ExchangeCounts(PresentHomes presentHomes, Dwellings dwellings, Requests requests, Comparisons comparisons) {
        this.presentHomes = presentHomes;
        this.dwellings = dwellings;
        this.requests = requests;
        this.comparisons = comparisons;
    }

    /// @param setting of the comparison
    /// @param verdicts of the present homes; one without any is absent
    /// @param free dwellings of the territory that are vacant or soon will be
    record Counted(MatchSetting setting, int tenants, Map<Verdict, Integer> verdicts, int free) {}

    static boolean open() {
        return CurrentActor.get().role() == Role.TERRITORY_OFFICER;
    }

    Counted count() {
        MatchSetting setting = comparisons.today(0, 0);
        Map<String, String> present = CurrentActor.callAs(Actor.system(), presentHomes::byRequest);
        Map<String, Dwelling> homes = new HashMap<>();
        List<String> lived = List.copyOf(present.values());
        CurrentActor.callAs(Actor.system(), () -> dwellings.forKernel(lived))
                .forEach(home -> homes.put(home.id(), home));
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        int tenants = 0;
        for (HousingRequest request : requests.forMatching()) {
            Optional<Dwelling> home = Optional.ofNullable(homes.get(present.getOrDefault(request.id(), "")));
            if (home.isPresent()) {
                tenants++;
                verdicts.merge(
                        adequacy.assess(home.get(), HouseholdNeeds.of(request, 0))
                                .verdict(),
                        1,
                        Integer::sum);
            }
        }
        return new Counted(setting, tenants, verdicts, dwellings.count(DwellingFilter.ofFree()));
    }
}
