package fr.plainpied.kernel.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Homes and households to bring together, each at most once.
///
/// @param pairs for each home, the pairs that may be chosen, the best first
/// @param households how many there are
/// @param priority the households of the priority publics, by rank
/// @param mostOthers how many homes at most may go to other households
public record AssignmentProblem(List<List<Pair>> pairs, int households, BitSet priority, int mostOthers) {

    public AssignmentProblem {
        pairs = pairs.stream().map(List::copyOf).toList();
        priority = (BitSet) priority.clone();
    }

    public int homes() {
        return pairs.size();
    }

    /// Whether the number of homes for other households is limited at all.
    public boolean isLimited() {
        return mostOthers < homes();
    }

    AssignmentProblem withMostOthers(int most) {
        return new AssignmentProblem(pairs, households, priority, most);
    }

    /// The same problem without the pairs that no best plan needs: of each home, as many of its best pairs as there are
    /// homes, among the priority publics and among the others. With fewer, one of them would be free and as good.
    public AssignmentProblem pruned() {
        return new AssignmentProblem(pairs.stream().map(this::best).toList(), households, priority, mostOthers);
    }

    private List<Pair> best(List<Pair> all) {
        List<Pair> kept = new ArrayList<>();
        int[] left = {homes(), homes()};
        for (Pair pair : all) {
            if (left[priority.get(pair.household()) ? 1 : 0]-- > 0) {
                kept.add(pair);
            }
        }
        return kept;
    }

    /// Part by part, what no plan can pass: each home with its best, as if households could be housed twice.
    public Objective bound() {
        return new Objective(
                Math.min(most(Objective.Part.HOUSED), households),
                most(Objective.Part.SCARCITY),
                most(Objective.Part.PRIORITY),
                most(Objective.Part.COVERAGE_MILLIS),
                most(Objective.Part.WAITING_DAYS));
    }

    private long most(Objective.Part part) {
        return pairs.stream()
                .mapToLong(ofHome -> ofHome.stream()
                        .mapToLong(pair -> Math.max(0, pair.gain().of(part)))
                        .max()
                        .orElse(0))
                .sum();
    }
}
