package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Dwelling;
import java.util.List;

/// A home and the households that may be proposed for it.
final class HomeOffer {

    private final Dwelling dwelling;
    private final int[] ranked;
    private final List<Pair> pairs;

    /// @param ranked ranks of all those households in the problem, in the order of the match
    /// @param pairs those worth choosing from, the best first
    HomeOffer(Dwelling dwelling, int[] ranked, List<Pair> pairs) {
        this.dwelling = dwelling;
        this.ranked = ranked;
        this.pairs = List.copyOf(pairs);
    }

    Dwelling dwelling() {
        return dwelling;
    }

    int[] ranked() {
        return ranked;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /// From 1, as in a match of the same requests.
    int rankOf(int household) {
        for (int rank = 0; rank < ranked.length; rank++) {
            if (ranked[rank] == household) {
                return rank + 1;
            }
        }
        throw new IllegalArgumentException("Household %d may not be proposed.".formatted(household));
    }
}
