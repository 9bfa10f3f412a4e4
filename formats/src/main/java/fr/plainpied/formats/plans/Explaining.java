package fr.plainpied.formats.plans;

import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.adequacy.Candidate;

/// Explains the pairs of a plan, as far as the reader may know.
@FunctionalInterface
public interface Explaining {

    /// @param rank in the match of that home, from 1
    RankedCandidate explained(Candidate candidate, int rank);
}
