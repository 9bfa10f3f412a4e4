package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// For each household that a plan proposes no home, the home that comes nearest, on all the machine's cores.
///
/// Nearest is the best of the homes that suit, as a match would rank them for it; else the one with the least in the
/// way: a home that no condition excludes and that could fit, then the fewest conditions against it (a home that cannot
/// fit counts as one more), then the order of verdicts, cheaper works, and the id.
public final class NearestHomes {

    private static final Comparator<Candidate> LEAST_IN_THE_WAY = Comparator.comparingInt(
                    (Candidate candidate) -> inTheWay(candidate))
            .thenComparingInt(candidate -> candidate.assessment().rank())
            .thenComparing(candidate -> candidate.assessment().lowestCost())
            .thenComparing(candidate -> candidate.dwelling().id());

    private final Matching matching;
    private final List<PreparedDwelling> homes;
    private final AllocationRules rules;
    private final Allocation plan;
    private final Map<String, Candidate> proposed = new HashMap<>();

    /// @param homes those of the plan
    /// @param rules those the plan was made with
    public NearestHomes(Matching matching, List<PreparedDwelling> homes, AllocationRules rules, Allocation plan) {
        this.matching = matching;
        this.homes = List.copyOf(homes);
        this.rules = rules;
        this.plan = plan;
        plan.placements()
                .forEach(placement ->
                        proposed.put(placement.candidate().dwelling().id(), placement.candidate()));
    }

    /// @param applicants those of the plan
    /// @return in their order, those with a home left out; nobody when there is no home
    public List<PassedOverHousehold> of(List<Applicant> applicants) {
        Set<String> housed = plan.placements().stream()
                .map(placement -> placement.candidate().request().id())
                .collect(Collectors.toUnmodifiableSet());
        return applicants.parallelStream()
                .filter(applicant ->
                        !homes.isEmpty() && !housed.contains(applicant.request().id()))
                .map(this::nearest)
                .toList();
    }

    private PassedOverHousehold nearest(Applicant applicant) {
        List<Candidate> ranked = matching.among(applicant, homes);
        Optional<Candidate> suiting = ranked.stream()
                .filter(candidate ->
                        candidate.proposable() && rules.eligibility().admits(candidate.assessment()))
                .findFirst();
        return suiting.isPresent()
                ? new PassedOverHousehold(suiting.get(), Optional.of(standing(suiting.get())))
                : new PassedOverHousehold(ranked.stream().min(LEAST_IN_THE_WAY).orElseThrow(), Optional.empty());
    }

    private Standing standing(Candidate own) {
        if (!plan.optimal()) {
            return new Standing.NotCompared();
        }
        Candidate other = proposed.get(own.dwelling().id());
        if (other == null) {
            return new Standing.KeptForPriority();
        }
        boolean alike = rules.isPriority(own.request()) == rules.isPriority(other.request());
        return Precedence.of(other, own, alike, matching.date());
    }

    private static int inTheWay(Candidate candidate) {
        int failed = (int) candidate.gates().stream()
                .filter(gate -> gate.outcome() == GateOutcome.FAIL)
                .count();
        return failed + (candidate.assessment().verdict() == Verdict.DOES_NOT_FIT ? 1 : 0);
    }
}
