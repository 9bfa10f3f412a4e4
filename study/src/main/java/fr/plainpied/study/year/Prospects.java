package fr.plainpied.study.year;

import fr.plainpied.kernel.adequacy.Assessment;
import java.util.List;
import java.util.function.ObjIntConsumer;

/// The households that no condition of law or wish excludes from a home, with what the home is for each, in the order
/// of the match.
public final class Prospects {

    private final int[] seekers;
    private final List<Assessment> assessments;

    Prospects(int[] seekers, List<Assessment> assessments) {
        this.seekers = seekers;
        this.assessments = assessments;
    }

    public int size() {
        return seekers.length;
    }

    /// Each household by its rank in the year, in order.
    public void each(ObjIntConsumer<Assessment> reader) {
        for (int rank = 0; rank < seekers.length; rank++) {
            reader.accept(assessments.get(rank), seekers[rank]);
        }
    }
}
