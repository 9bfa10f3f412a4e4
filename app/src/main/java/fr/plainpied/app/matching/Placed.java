package fr.plainpied.app.matching;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.index.Standing;
import org.jspecify.annotations.Nullable;

/// A pair in its place among all that were compared. What only those shown need, the needs and the reasons of the
/// gates, is worked out when it is asked for.
public final class Placed {
    private final int rank;
    private final boolean whole;
    private final Standing standing;
    private final Dwelling dwelling;
    private final HousingRequest request;
    private final Pairing pairing;
    private @Nullable Candidate candidate;

    Placed(int rank, boolean whole, Standing standing, Dwelling dwelling, HousingRequest request, Pairing pairing) {
        this.rank = rank;
        this.whole = whole;
        this.standing = standing;
        this.dwelling = dwelling;
        this.request = request;
        this.pairing = pairing;
    }

    /// A pair that was worked out already.
    public Placed(int rank, Candidate candidate, Applicant applicant, boolean whole) {
        this(
                rank,
                whole,
                TerritoryIndex.standing(candidate.request().id(), candidate),
                candidate.dwelling(),
                candidate.request(),
                new Pairing.Done(candidate, applicant));
    }

    /// From 1, among all those compared, those the reader may not see included unless [#ranked] said otherwise.
    public int rank() {
        return rank;
    }

    /// The same pair in its place among fewer.
    public Placed ranked(int place) {
        return new Placed(place, whole, standing, dwelling, request, pairing);
    }

    /// Whether the reader may see the whole file of the household.
    public boolean whole() {
        return whole;
    }

    public Verdict verdict() {
        return standing.assessment().verdict();
    }

    /// No condition rules it out.
    public boolean proposable() {
        return standing.proposable();
    }

    /// What the dwelling is let as.
    public LettingTerms terms() {
        return dwelling.terms();
    }

    /// Id of the request.
    public String request() {
        return request.id();
    }

    /// Id of the dwelling.
    public String dwelling() {
        return dwelling.id();
    }

    /// The household with its needs.
    public Applicant applicant() {
        return pairing.applicant(request);
    }

    /// The pair with all its conditions, the consent last.
    public Candidate candidate() {
        Candidate known = candidate;
        if (known == null) {
            known = pairing.candidate(dwelling, request);
            candidate = known;
        }
        return known;
    }
}
