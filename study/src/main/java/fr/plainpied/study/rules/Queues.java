package fr.plainpied.study.rules;

import fr.plainpied.study.year.Seeker;
import java.util.Comparator;

/// The orders of waiting that several rules share; the last tie is decided by the id, which says nothing of anybody.
final class Queues {

    /// Who registered first.
    static final Comparator<Seeker> BY_DATE =
            Comparator.comparing(Seeker::registered).thenComparing(Seeker::id);

    /// Who has more points, then who registered first.
    static final Comparator<Seeker> BY_POINTS =
            Comparator.comparingInt(Seeker::points).reversed().thenComparing(BY_DATE);

    private Queues() {}
}
