package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.PresentHomes;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.explain.Verdict;
import java.util.Map;
import org.springframework.stereotype.Service;

/// How many tenants of the territory ask for another home, and how their present one suits them: for the territory's
/// officer, who may know how many and not who.
@Service
class ExchangeCounts {
    private final PresentHomes presentHomes;
    private final Dwellings dwellings;
    private final Comparisons comparisons;

    ExchangeCounts(PresentHomes presentHomes, Dwellings dwellings, Comparisons comparisons) {
        this.presentHomes = presentHomes;
        this.dwellings = dwellings;
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
        Map<Verdict, Integer> verdicts = comparisons.suitability(present);
        int tenants = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        return new Counted(setting, tenants, verdicts, dwellings.count(DwellingFilter.ofFree()));
    }
}
