package fr.plainpied.formats.plans;

import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.AllocationRules;
import fr.plainpied.kernel.assignment.AssignmentSolver;
import fr.plainpied.kernel.assignment.BulkAllocation;
import fr.plainpied.kernel.assignment.NearestHomes;
import fr.plainpied.kernel.assignment.PassedOverHousehold;
import fr.plainpied.kernel.criteria.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Drafts a plan for several homes over the same requests, and explains each of its pairs.
public final class AllocationRun implements Explaining {

    private final Adequacy adequacy;
    private final Matching matching;
    private final AssignmentSolver solver;
    private final List<Applicant> applicants;
    private final Map<String, HouseholdNeeds> needs = new HashMap<>();

    public AllocationRun(
            Catalogue catalogue, MatchSetting setting, List<HousingRequest> requests, AssignmentSolver solver) {
        this.adequacy = new Adequacy(catalogue);
        this.matching = new Matching(adequacy, new Gates(IncomeCeilings.official()), setting.date(), setting.seed());
        this.solver = solver;
        this.applicants = requests.stream()
                .map(request -> Applicant.of(request, setting.horizon()))
                .toList();
        applicants.forEach(applicant -> needs.put(applicant.request().id(), applicant.needs()));
    }

    /// @param homes each once
    /// @param stop once true, the best plan found so far is given
    public BulkAllocation.Answer plan(List<Dwelling> homes, AllocationRules rules, BooleanSupplier stop) {
        return plan(homes, rules, stop, () -> {});
    }

    /// The same, followed while it works.
    ///
    /// @param compared run each time one more home has been compared with every request, from several threads
    public BulkAllocation.Answer plan(
            List<Dwelling> homes, AllocationRules rules, BooleanSupplier stop, Runnable compared) {
        return new BulkAllocation(matching, solver).run(homes, applicants, rules, stop, compared);
    }

    /// The households that the plan proposes no home, each with the home that comes nearest.
    ///
    /// @param homes those of the plan
    /// @param rules those it was made with
    public List<PassedOverHousehold> passedOver(List<Dwelling> homes, AllocationRules rules, Allocation plan) {
        return new NearestHomes(matching, homes.stream().map(adequacy::prepare).toList(), rules, plan).of(applicants);
    }

    @Override
    public RankedCandidate explained(Candidate candidate, int rank) {
        HouseholdNeeds lines = needs.getOrDefault(candidate.request().id(), HouseholdNeeds.of(candidate.request(), 0));
        return new RankedCandidate(rank, candidate, adequacy.explain(candidate.dwelling(), lines), lines.lines());
    }
}
