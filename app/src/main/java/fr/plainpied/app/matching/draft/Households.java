package fr.plainpied.app.matching.draft;

import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.Placed;
import fr.plainpied.app.needs.SeenRequests;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.formats.plans.Explaining;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.HousingRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The households of a draft as far as its reader may see them: no more than the page of the candidates shows.
public final class Households implements Explaining {
    private final Comparisons comparisons;
    private final SeenRequests seen;
    private final int horizon;
    private final Map<String, Applicant> applicants = new HashMap<>();

    /// @param horizon of the draft, in years
    public Households(Comparisons comparisons, SeenRequests seen, List<HousingRequest> requests, int horizon) {
        this.comparisons = comparisons;
        this.seen = seen;
        this.horizon = horizon;
        requests.forEach(request -> applicants.put(request.id(), Applicant.of(request, horizon)));
    }

    /// The household of a request of the draft, with its needs worked out.
    public Applicant applicant(HousingRequest request) {
        return applicants.computeIfAbsent(request.id(), id -> Applicant.of(request, horizon));
    }

    /// Whether the reader may see it today.
    public boolean open(String request) {
        return seen.all().contains(request);
    }

    @Override
    public RankedCandidate explained(Candidate candidate, int rank) {
        Candidate asked = Comparisons.consented(candidate);
        boolean whole = seen.whole().contains(candidate.request().id());
        return comparisons.explained(new Placed(rank, asked, applicant(candidate.request()), whole));
    }
}
