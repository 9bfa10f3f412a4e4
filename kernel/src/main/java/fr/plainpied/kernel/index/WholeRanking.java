package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import java.util.List;

/// One question: every candidate of a dwelling. Each distinct needs are assessed once, each gate asked once for all
/// those whose facts are the same.
final class WholeRanking {

    private static final int RANK_SHIFT = 40;
    private static final int SCARCITY_SHIFT = Integer.SIZE;
    private static final long MOST_SCARCE = (1 << (RANK_SHIFT - SCARCITY_SHIFT)) - 1;

    private final RequestColumns columns;
    private final Adequacy adequacy;
    private final Vacancy vacancy;
    private final PreparedDwelling dwelling;
    private final GateMemo gates;
    /// By number of profile plus one.
    private final Assessment[] assessments;
    private final boolean[] assessed;

    WholeRanking(RequestColumns columns, Adequacy adequacy, Gates gates, Vacancy vacancy) {
        this.columns = columns;
        this.adequacy = adequacy;
        this.vacancy = vacancy;
        this.dwelling = adequacy.prepare(vacancy.dwelling());
        this.gates = new GateMemo(columns, gates, vacancy);
        this.assessments = new Assessment[columns.profiles.limit() + 1];
        this.assessed = new boolean[assessments.length];
    }

    List<Standing> run() {
        Standings standings = new Standings();
        for (int slot = 0; slot < columns.slots.end(); slot++) {
            int number = columns.profile.at(slot);
            if (number != RequestColumns.FREE) {
                Assessment assessment = assessment(number);
                standings.add(
                        slot,
                        gates.passes(slot),
                        assessment,
                        key(assessment, columns.points.at(slot)),
                        columns.registered.at(slot));
            }
        }
        return standings.inOrder(
                columns.slots::id,
                slot -> Matching.tieBreak(vacancy.seed(), vacancy.dwelling().id(), columns.slots.id(slot)));
    }

    private Assessment assessment(int number) {
        if (!assessed[number]) {
            assessments[number] = adequacy.assess(
                    dwelling, columns.profiles.profile(number - 1).needs());
            assessed[number] = true;
        }
        return assessments[number];
    }

    /// Rank, then scarcity and points, the larger first.
    private static long key(Assessment assessment, int points) {
        return ((long) assessment.rank() << RANK_SHIFT)
                + ((MOST_SCARCE - assessment.scarcity()) << SCARCITY_SHIFT)
                + (Integer.MAX_VALUE - (long) points);
    }
}
