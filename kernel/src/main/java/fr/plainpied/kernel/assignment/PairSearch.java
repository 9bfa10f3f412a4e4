package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Matching;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Assesses every home with every household, on all the machine's cores, and keeps what a best plan can need.
final class PairSearch {

    private static final Comparator<Measured> BEST_FIRST =
            Comparator.comparing(Measured::gain, Comparator.reverseOrder()).thenComparingLong(Measured::cents);

    private final Matching matching;
    private final Eligibility eligibility;
    private final List<Applicant> applicants;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final BitSet priority;

    PairSearch(Matching matching, Eligibility eligibility, List<Applicant> applicants, BitSet priority) {
        this.matching = matching;
        this.eligibility = eligibility;
        this.applicants = applicants;
        this.priority = priority;
        for (int household = 0; household < applicants.size(); household++) {
            ranks.put(applicants.get(household).request().id(), household);
        }
    }

    private record Measured(int household, Objective gain, long cents) {}

    /// @param compared run after each home, from several threads
    List<HomeOffer> offers(List<Dwelling> homes, Runnable compared) {
        return IntStream.range(0, homes.size())
                .parallel()
                .mapToObj(home -> {
                    HomeOffer offer = offer(home, homes.get(home), homes.size());
                    compared.run();
                    return offer;
                })
                .toList();
    }

    private HomeOffer offer(int home, Dwelling dwelling, int homes) {
        List<Candidate> candidates = matching.candidates(dwelling, applicants, eligibility::admits);
        int[] ranked = candidates.stream()
                .mapToInt(candidate -> ranks.getOrDefault(candidate.request().id(), -1))
                .toArray();
        List<Measured> measured = new ArrayList<>(ranked.length);
        for (int rank = 0; rank < ranked.length; rank++) {
            Candidate candidate = candidates.get(rank);
            measured.add(new Measured(
                    ranked[rank],
                    Pair.gain(candidate, matching.date()),
                    candidate.assessment().lowestCost().cents()));
        }
        List<Pair> pairs = worthChoosing(measured, homes).stream()
                .map(one -> new Pair(
                        home,
                        one.household(),
                        one.gain(),
                        one.cents(),
                        matching.lot(
                                dwelling.id(),
                                applicants.get(one.household()).request().id())))
                .sorted(Pair.BEST_FIRST)
                .toList();
        return new HomeOffer(dwelling, ranked, pairs);
    }

    /// As many as there are homes, among the priority publics and among the others, and those equal to the last: see
    /// [AssignmentProblem#pruned]. The draw is only looked up for them.
    private List<Measured> worthChoosing(List<Measured> measured, int homes) {
        measured.sort(BEST_FIRST);
        List<Measured> kept = new ArrayList<>();
        int[] count = new int[2];
        Measured[] last = new Measured[2];
        for (Measured one : measured) {
            int side = priority.get(one.household()) ? 1 : 0;
            if (count[side] < homes || BEST_FIRST.compare(one, last[side]) == 0) {
                count[side]++;
                last[side] = one;
                kept.add(one);
            }
        }
        return kept;
    }
}
