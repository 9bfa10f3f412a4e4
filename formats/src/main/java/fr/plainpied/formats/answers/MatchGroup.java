package fr.plainpied.formats.answers;

import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.explain.Classification;
import java.util.Iterator;

/// The candidates of one dwelling, or the dwellings for one request.
///
/// @param candidates those to give, the best first, each explained when it is asked for; once only
/// @param shown how many `candidates` gives
/// @param others how many more there are
public record MatchGroup(Subject subject, Iterator<RankedCandidate> candidates, int shown, int others) {

    /// What the group is about.
    public sealed interface Subject {}

    public record OfDwelling(DwellingRow row, Classification classification) implements Subject {}

    public record OfRequest(HousingRequest request) implements Subject {}
}
