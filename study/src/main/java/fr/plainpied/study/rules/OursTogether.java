package fr.plainpied.study.rules;

import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.assignment.AssignmentProblem;
import fr.plainpied.kernel.assignment.Objective;
import fr.plainpied.kernel.assignment.Pair;
import fr.plainpied.kernel.assignment.ShortestPaths;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Plain-pied on all the homes of a commission at once: the plan that is best in homes given, then scarce features to
/// those who need them, then points, wishes covered and waiting, exactly.
final class OursTogether implements Rule {

    private static final Comparator<Weighed> BEST_FIRST = Comparator.comparing(
                    (Weighed one) -> one.gain(), Comparator.reverseOrder())
            .thenComparingLong(one -> one.prospect().assessment().lowestCost().cents())
            .thenComparing(one -> one.prospect().seeker().id());

    private final Ways ways;

    OursTogether(Ways ways) {
        this.ways = ways;
    }

    private record Weighed(Commission.Prospect prospect, Objective gain) {}

    @Override
    public List<Proposal> propose(Commission commission) {
        return propose(commission, commission.open(), new BitSet());
    }

    /// @param taken households that have a home in another part of the plan
    List<Proposal> propose(Commission commission, List<Home> homes, BitSet taken) {
        List<List<Weighed>> kept = homes.stream()
                .map(home -> worthChoosing(commission, home, homes.size(), taken))
                .toList();
        List<List<Pair>> pairs = new ArrayList<>();
        for (int home = 0; home < homes.size(); home++) {
            pairs.add(pairs(commission, homes.get(home), home, kept.get(home)));
        }
        int households = commission.year().seekers().size();
        AssignmentProblem problem = new AssignmentProblem(pairs, households, new BitSet(), homes.size());
        return new ShortestPaths()
                .solve(problem, () -> false).chosen().stream()
                        .map(pair -> proposal(commission, homes.get(pair.home()), pair, kept.get(pair.home())))
                        .toList();
    }

    private List<Weighed> worthChoosing(Commission commission, Home home, int homes, BitSet taken) {
        return commission.prospects(home, ways.sight()).stream()
                .filter(prospect -> ways.admits(prospect.assessment())
                        && !taken.get(prospect.seeker().index()))
                .map(prospect -> new Weighed(prospect, gain(commission, home, prospect)))
                .sorted(BEST_FIRST)
                .limit(homes)
                .toList();
    }

    private Objective gain(Commission commission, Home home, Commission.Prospect prospect) {
        Candidate candidate =
                new Candidate(home.known(), prospect.seeker().applicant().request(), prospect.assessment(), List.of());
        Objective gain = Pair.gain(candidate, commission.date());
        long scarcity = ways.scarcity() ? gain.scarcity() : 0;
        return new Objective(1, scarcity, gain.priority(), gain.coverageMillis(), gain.waitingDays());
    }

    private static List<Pair> pairs(Commission commission, Home home, int rank, List<Weighed> kept) {
        return kept.stream()
                .map(one -> {
                    Seeker seeker = one.prospect().seeker();
                    long cents = one.prospect().assessment().lowestCost().cents();
                    return new Pair(
                            rank,
                            seeker.index(),
                            one.gain(),
                            cents,
                            commission.knowledge().lot(home, seeker));
                })
                .sorted(Comparator.comparing((Pair pair) -> pair.gain(), Comparator.reverseOrder())
                        .thenComparingLong(Pair::worksCents)
                        .thenComparingLong(Pair::lot))
                .toList();
    }

    private Proposal proposal(Commission commission, Home home, Pair pair, List<Weighed> kept) {
        Commission.Prospect chosen = kept.stream()
                .map(Weighed::prospect)
                .filter(prospect -> prospect.seeker().index() == pair.household())
                .findFirst()
                .orElseThrow();
        return Proposal.of(move(commission, home, chosen.seeker(), chosen.assessment()));
    }

    /// With the works that the verdict rests on.
    Move move(Commission commission, Home home, Seeker seeker, Assessment assessment) {
        return assessment.works() == 0
                ? Move.asItIs(home, seeker)
                : new Move(
                        home, seeker, assessment.works(), commission.knowledge().works(home, ways.sight(), assessment));
    }
}
