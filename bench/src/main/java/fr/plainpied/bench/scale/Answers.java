package fr.plainpied.bench.scale;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.index.IndexedRequest;
import java.util.List;

/// Compares answers.
final class Answers {

    private Answers() {}

    /// Whether the index gives what the plain engine gives: order, verdict, works, what to measure, whole vector.
    static boolean same(PlainEngine plain, Adequacy adequacy, List<IndexedRequest> indexed) {
        if (plain.best().size() != indexed.size()) {
            return false;
        }
        PreparedDwelling dwelling = adequacy.prepare(plain.vacancy());
        for (int rank = 0; rank < indexed.size(); rank++) {
            Candidate candidate = plain.best().get(rank);
            Applicant applicant = plain.applicants().get(rank);
            IndexedRequest expected = new IndexedRequest(
                    candidate.request().id(),
                    candidate.proposable(),
                    candidate.assessment(),
                    adequacy.works(dwelling, candidate.assessment()),
                    adequacy.toMeasure(dwelling, applicant.needs()),
                    candidate.request().priorityPoints(),
                    candidate.request().registeredOn());
            if (!expected.equals(indexed.get(rank))) {
                return false;
            }
        }
        return true;
    }

    /// Those whom the dwelling fits as it is and who can be proposed: what one query can say in SQL.
    static List<String> proposableAsItIs(List<IndexedRequest> indexed) {
        return indexed.stream()
                .filter(request -> request.proposable() && request.assessment().verdict() == Verdict.FITS)
                .map(IndexedRequest::id)
                .toList();
    }

    /// Whether as many can be proposed as are wanted.
    static boolean fillsUp(List<IndexedRequest> indexed, int wanted) {
        return indexed.stream().filter(IndexedRequest::proposable).count() >= wanted;
    }
}
