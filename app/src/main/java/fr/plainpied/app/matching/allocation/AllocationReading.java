package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.housing.Occupancy;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.draft.Draft;
import fr.plainpied.app.matching.draft.DraftInputs;
import fr.plainpied.app.matching.draft.Households;
import fr.plainpied.app.matching.draft.PlanText;
import fr.plainpied.app.matching.draft.Recollection;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.CommissionList;
import fr.plainpied.kernel.assignment.Standing;
import fr.plainpied.kernel.criteria.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Opens drafts that are done. Never call it inside a transaction: it begins its own.
@Service
class AllocationReading {
    private final Recollection recollection;
    private final Comparisons comparisons;
    private final Requests requests;
    private final Adequacy adequacy = new Adequacy(Catalogue.current());
    private final Gates gates = new Gates(IncomeCeilings.official());

    AllocationReading(Recollection recollection, Comparisons comparisons, Requests requests) {
        this.recollection = recollection;
        this.comparisons = comparisons;
        this.requests = requests;
    }

    /// Empty when it is not done, or can be read no more with the present edition of the catalogue.
    Optional<OpenAllocation> open(Draft draft) {
        return draft.plan().flatMap(plan -> recollection.inputs(draft).map(inputs -> open(draft, plan, inputs)));
    }

    private OpenAllocation open(Draft draft, String plan, DraftInputs.Read inputs) {
        AllocationOptions options = PlanText.read(draft.options(), AllocationOptions.class);
        Households households = new Households(
                comparisons, requests.seen(), inputs.requests(), draft.setting().horizon());
        Matching matching = new Matching(
                adequacy, gates, draft.setting().date(), draft.setting().seed());
        KeptAllocation kept = PlanText.read(plan, KeptAllocation.class);
        return new OpenAllocation(
                draft,
                options,
                new Again(matching, inputs, households).read(kept),
                households,
                recollection.since(draft, inputs, options.homes(), summary -> summary.occupancy() != Occupancy.LET));
    }

    /// Assesses the pairs of a plan again.
    private static final class Again {
        private final Matching matching;
        private final Map<String, Dwelling> homes;
        private final Map<String, HousingRequest> requests;
        private final Households households;

        Again(Matching matching, DraftInputs.Read inputs, Households households) {
            this.matching = matching;
            this.homes = inputs.dwellings().stream().collect(Collectors.toMap(Dwelling::id, Function.identity()));
            this.requests =
                    inputs.requests().stream().collect(Collectors.toMap(HousingRequest::id, Function.identity()));
            this.households = households;
        }

        Allocation read(KeptAllocation kept) {
            List<Allocation.Placement> placements = new ArrayList<>();
            List<CommissionList> lists = new ArrayList<>();
            for (KeptAllocation.Homes list : kept.lists()) {
                Dwelling home = homes.get(list.dwelling());
                if (home != null) {
                    List<CommissionList.Entry> entries = entries(home, list);
                    entries.stream()
                            .filter(entry -> entry.standing() instanceof Standing.Proposed)
                            .forEach(
                                    entry -> placements.add(new Allocation.Placement(entry.candidate(), entry.rank())));
                    lists.add(new CommissionList(home, entries, list.fewer()));
                }
            }
            return new Allocation(
                    kept.objective(),
                    kept.optimal(),
                    kept.gap(),
                    kept.solver(),
                    placements,
                    lists,
                    kept.priorityHoused(),
                    new Allocation.PassedOver(kept.couldBe(), kept.noHome()));
        }

        private List<CommissionList.Entry> entries(Dwelling home, KeptAllocation.Homes list) {
            List<CommissionList.Entry> entries = new ArrayList<>();
            for (KeptAllocation.Entry entry : list.entries()) {
                HousingRequest request = requests.get(entry.request());
                if (request != null) {
                    Candidate candidate = matching.candidate(home, households.applicant(request));
                    entries.add(new CommissionList.Entry(
                            candidate, entry.rank(), entry.place().standing()));
                }
            }
            return entries;
        }
    }
}
