package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Matching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Turns the pairs that a solver chose back into candidates, assessed again, and writes the shortlists.
final class PlanReading {

    private static final int NONE = -1;

    private final Matching matching;
    private final List<Applicant> applicants;
    private final List<HomeOffer> offers;
    private final AssignmentProblem problem;
    private final int[] homeOf;
    private final int[] householdOf;

    PlanReading(Matching matching, List<Applicant> applicants, List<HomeOffer> offers, AssignmentProblem problem) {
        this.matching = matching;
        this.applicants = applicants;
        this.offers = offers;
        this.problem = problem;
        this.homeOf = new int[applicants.size()];
        this.householdOf = new int[offers.size()];
        Arrays.fill(homeOf, NONE);
        Arrays.fill(householdOf, NONE);
    }

    Allocation read(AssignmentSolver.Solution solution, String solver) {
        for (Pair pair : solution.chosen()) {
            take(pair);
        }
        List<Allocation.Placement> placements = new ArrayList<>();
        List<CommissionList> lists = new ArrayList<>();
        Objective reached = Objective.ZERO;
        int priorityHoused = 0;
        for (int home = 0; home < offers.size(); home++) {
            int household = householdOf[home];
            if (household != NONE) {
                Candidate candidate = candidate(home, household);
                placements.add(
                        new Allocation.Placement(candidate, offers.get(home).rankOf(household)));
                reached = reached.plus(Pair.gain(candidate, matching.date()));
                priorityHoused += problem.priority().get(household) ? 1 : 0;
            }
            lists.add(list(home, solution.optimal()));
        }
        double gap = solution.optimal() ? 0 : reached.gapTo(problem.bound());
        return new Allocation(
                reached, solution.optimal(), gap, solver, placements, lists, priorityHoused, passedOver());
    }

    /// A solver is not trusted: a pair that was not offered, or a home or a household taken twice, is its fault.
    private void take(Pair pair) {
        boolean offered = problem.pairs().get(pair.home()).contains(pair);
        if (!offered || householdOf[pair.home()] != NONE || homeOf[pair.household()] != NONE) {
            throw new IllegalStateException("The solver chose %s, which it may not.".formatted(pair));
        }
        householdOf[pair.home()] = pair.household();
        homeOf[pair.household()] = pair.home();
    }

    private Candidate candidate(int home, int household) {
        return matching.candidate(offers.get(home).dwelling(), applicants.get(household));
    }

    private CommissionList list(int home, boolean optimal) {
        int[] ranked = offers.get(home).ranked();
        List<Integer> ranks = new ArrayList<>();
        for (Group group : Group.values()) {
            for (int rank = 0; rank < ranked.length && ranks.size() < CommissionList.LEAST; rank++) {
                if (group(home, ranked[rank]) == group) {
                    ranks.add(rank);
                }
            }
        }
        List<CommissionList.Entry> entries = ranks.stream()
                .map(rank -> {
                    Candidate candidate = candidate(home, ranked[rank]);
                    return new CommissionList.Entry(
                            candidate, rank + 1, standing(home, ranked[rank], candidate, optimal));
                })
                .toList();
        return new CommissionList(offers.get(home).dwelling(), entries, entries.size() < CommissionList.LEAST);
    }

    private enum Group {
        PROPOSED,
        NOWHERE,
        ELSEWHERE
    }

    private Group group(int home, int household) {
        if (householdOf[home] == household) {
            return Group.PROPOSED;
        }
        return homeOf[household] == NONE ? Group.NOWHERE : Group.ELSEWHERE;
    }

    private Standing standing(int home, int household, Candidate candidate, boolean optimal) {
        return switch (group(home, household)) {
            case PROPOSED -> new Standing.Proposed();
            case ELSEWHERE ->
                new Standing.Elsewhere(offers.get(homeOf[household]).dwelling().id());
            case NOWHERE -> optimal ? behind(home, household, candidate) : new Standing.NotCompared();
        };
    }

    private Standing behind(int home, int household, Candidate candidate) {
        if (householdOf[home] == NONE) {
            return new Standing.KeptForPriority();
        }
        boolean alike = problem.priority().get(household) == problem.priority().get(householdOf[home]);
        return Precedence.of(candidate(home, householdOf[home]), candidate, alike, matching.date());
    }

    private Allocation.PassedOver passedOver() {
        BitSet suited = new BitSet();
        offers.forEach(offer -> Arrays.stream(offer.ranked()).forEach(suited::set));
        int housed = (int) Arrays.stream(homeOf).filter(home -> home != NONE).count();
        return new Allocation.PassedOver(suited.cardinality() - housed, applicants.size() - suited.cardinality());
    }
}
