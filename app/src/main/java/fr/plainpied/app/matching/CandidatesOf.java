package fr.plainpied.app.matching;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.explain.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The households ranked for a dwelling.
///
/// @param known the dwelling as it was compared
/// @param placed those the reader may see, best first
/// @param counts of all that were compared; a verdict without any is absent
public record CandidatesOf(
        DwellingSummary dwelling,
        Dwelling known,
        MatchSetting setting,
        List<Placed> placed,
        Map<Verdict, Integer> counts) {
    public CandidatesOf {
        placed = List.copyOf(placed);
        counts = Map.copyOf(counts);
    }

    /// How many requests were compared.
    public int compared() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The place of a request; empty when the reader may not see it.
    public Optional<Placed> find(String request) {
        return placed.stream().filter(one -> one.request().equals(request)).findFirst();
    }
}
