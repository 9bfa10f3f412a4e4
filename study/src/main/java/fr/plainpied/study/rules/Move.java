package fr.plainpied.study.rules;

import fr.plainpied.kernel.explain.WorksPlan;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;

/// A home proposed to a household.
///
/// @param works bits of the works promised before it moves in, by [fr.plainpied.kernel.criteria.Work#index()]
/// @param plan the same works with their costs
public record Move(Home home, Seeker seeker, long works, WorksPlan plan) {

    static Move asItIs(Home home, Seeker seeker) {
        return new Move(home, seeker, 0, WorksPlan.NONE);
    }
}
