package fr.plainpied.formats.answers;

import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.explain.Explanation;
import java.util.List;

/// A candidate with its rank and its explanation, ready to be written.
///
/// @param rank from 1
/// @param needs the lines of the household in force, in the order of the explanation: they tell which were added
public record RankedCandidate(int rank, Candidate candidate, Explanation explanation, List<NeedLine> needs) {
    public RankedCandidate {
        needs = List.copyOf(needs);
    }
}
