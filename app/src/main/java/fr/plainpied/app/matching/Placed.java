package fr.plainpied.app.matching;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.explain.Verdict;

/// A pair in its place among all that were compared.
///
/// @param rank from 1, among all those compared, those the reader may not see included
/// @param whole whether the reader may see the whole file of the household
public record Placed(int rank, Candidate candidate, Applicant applicant, boolean whole) {
    public Verdict verdict() {
        return candidate.assessment().verdict();
    }

    /// Id of the request.
    public String request() {
        return candidate.request().id();
    }

    /// Id of the dwelling.
    public String dwelling() {
        return candidate.dwelling().id();
    }
}
