package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.adequacy.Candidate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/// A home and a household that may be brought together, and what that would add to a plan.
///
/// @param home rank of the home in the problem, from 0
/// @param household rank of the household in the problem, from 0
/// @param worksCents what the works cost at least: between plans equal in every objective, the cheaper is taken
/// @param lot the household's number in the published draw for this home, 40 bits: what is still equal goes to the
/// smaller sum of numbers, so that one plan is best whatever solver looks for it
public record Pair(int home, int household, Objective gain, long worksCents, long lot) {

    /// How many numbers [#weights] gives.
    public static final int LEVELS = 7;

    /// The best first.
    static final Comparator<Pair> BEST_FIRST = Comparator.comparing((Pair pair) -> pair.gain())
            .reversed()
            .thenComparingLong(Pair::worksCents)
            .thenComparingLong(Pair::lot);

    /// What counts, from the first to the last, each to be maximised.
    public long[] weights() {
        return new long[] {
            gain.housed(),
            gain.scarcity(),
            gain.priority(),
            gain.coverageMillis(),
            gain.waitingDays(),
            -worksCents,
            -lot
        };
    }

    /// What one home given to one household adds to each objective.
    public static Objective gain(Candidate candidate, LocalDate date) {
        Assessment assessment = candidate.assessment();
        long part = assessment.coverage().part();
        long whole = assessment.coverage().whole();
        long waiting = candidate
                .request()
                .registeredOn()
                .map(day -> Math.max(0, ChronoUnit.DAYS.between(day, date)))
                .orElse(0L);
        return new Objective(
                1,
                assessment.scarcity(),
                candidate.request().priorityPoints(),
                (2000 * part + whole) / (2 * whole),
                waiting);
    }
}
