package fr.plainpied.app.matching.page;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.matching.CandidatesOf;
import fr.plainpied.app.matching.Placed;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.GateReason;
import java.util.List;
import java.util.Map;

/// One dwelling and one household, with all that explains them.
///
/// @param sheet the dwelling and where each value comes from
/// @param of the ranking the pair stands in
/// @param ranked as far as the reader may see
/// @param persons names by id, empty for those who may see none
record Pair(DwellingSheet sheet, CandidatesOf of, Placed placed, RankedCandidate ranked, Map<String, String> persons) {
    Explanation why() {
        return ranked.explanation();
    }

    List<GateReason> gates() {
        return ranked.candidate().gates();
    }
}
