package fr.plainpied.kernel.index;

import java.util.List;

/// Candidates are looked for in the order of the published ranking; each phase only begins when those before it did not
/// find enough. Ranks are those of [fr.plainpied.kernel.adequacy.Assessment#rank].
enum Phase {
    /// Can be proposed, and the dwelling fits as it is.
    FITTING(true, 0, 0),
    /// Can be proposed; after works or to verify.
    POSSIBLE(true, 1, 3),
    /// A gate fails; the dwelling would fit as it is.
    REFUSED_FITTING(false, 0, 0),
    /// A gate fails, or the dwelling does not fit.
    OTHERS(false, 1, 4);

    static final int DOES_NOT_FIT = 4;

    static final List<Phase> PROPOSABLE = List.of(FITTING, POSSIBLE);
    static final List<Phase> EVERYBODY = List.of(values());

    /// The group of the ranking: to propose, or not.
    final boolean first;

    final int lowest;
    final int highest;

    Phase(boolean first, int lowest, int highest) {
        this.first = first;
        this.lowest = lowest;
        this.highest = highest;
    }

    /// Whether a rank may belong here; the lowest bound of a rank that is not known yet, too.
    boolean takes(int rank) {
        return rank >= lowest && rank <= highest;
    }

    /// @param rank exact
    boolean takes(int rank, boolean proposable) {
        boolean toPropose = proposable && rank != DOES_NOT_FIT;
        return takes(rank) && toPropose == first;
    }
}
