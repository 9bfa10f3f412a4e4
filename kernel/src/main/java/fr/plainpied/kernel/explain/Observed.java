package fr.plainpied.kernel.explain;

import fr.plainpied.kernel.quantity.IntRange;

/// What is known in the dwelling of the criterion a requirement asks about.
public sealed interface Observed {

    /// @param value encoded as in [fr.plainpied.kernel.criteria.Criterion]
    record Known(int value) implements Observed {}

    record Unknown() implements Observed {}

    /// The derived way in: how many steps at least and at most.
    record Steps(IntRange steps) implements Observed {}
}
