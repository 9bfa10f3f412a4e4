package fr.plainpied.app.matching.freeze;

import fr.plainpied.formats.frozen.FrozenRanking;
import java.util.List;

/// A frozen ranking, opened. Its inputs hold the whole files of households: what of it is shown must be no more than
/// the reader may see today.
///
/// @param places in the order of ranks
public record Kept(FrozenSummary summary, FrozenRanking frozen, List<Place> places) {
    public Kept {
        places = List.copyOf(places);
    }
}
