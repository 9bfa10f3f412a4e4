package fr.plainpied.app.matching.draft;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// What a draft was made from, and what of it changed since. Never call it inside a transaction.
@Service
public class Recollection {
    private final Drafts drafts;
    private final Prints prints;
    private final Dwellings dwellings;
    private final Requests requests;

    Recollection(Drafts drafts, Prints prints, Dwellings dwellings, Requests requests) {
        this.drafts = drafts;
        this.prints = prints;
        this.dwellings = dwellings;
        this.requests = requests;
    }

    /// Homes and households of a draft the actor may see; empty when it is not done, or when the present edition of the
    /// catalogue cannot read them any more.
    public Optional<DraftInputs.Read> inputs(Draft draft) {
        return CurrentActor.callAs(Actor.system(), () -> drafts.inputs(draft)).flatMap(DraftInputs::read);
    }

    /// @param compared ids of the homes that the draft's fingerprint is of
    /// @param free whether a home must still be free
    public Since since(Draft draft, DraftInputs.Read then, List<String> compared, Predicate<DwellingSummary> free) {
        List<Dwelling> now = dwellings.forKernel(compared);
        Map<String, Dwelling> homes = now.stream().collect(Collectors.toMap(Dwelling::id, Function.identity()));
        Map<String, DwellingSummary> summaries = dwellings.summaries(compared);
        List<String> gone = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Dwelling home : then.dwellings()) {
            DwellingSummary summary = summaries.get(home.id());
            Dwelling today = homes.get(home.id());
            if (summary == null || today == null || !free.test(summary)) {
                gone.add(home.id());
            } else if (!Prints.of(today).equals(Prints.of(home))) {
                changed.add(home.id());
            }
        }
        List<String> left = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (HousingRequest household : then.requests()) {
            Optional<HousingRequest> today = requests.forMatching(household.id());
            if (today.isEmpty()) {
                left.add(household.id());
            } else if (!Prints.of(today.get()).equals(Prints.of(household))) {
                other.add(household.id());
            }
        }
        boolean same = draft.inputs().orElse("").equals(prints.of(now, requests.forMatching()));
        boolean told = !gone.isEmpty() || !changed.isEmpty() || !left.isEmpty() || !other.isEmpty();
        return new Since(gone, changed, left, other, !same && !told);
    }
}
