package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.explain.GateReason;
import java.time.LocalDate;
import java.util.List;

/// Assesses pairs and ranks them, best first. The same inputs give the same order, whatever order they come in.
public final class Matching {

    private final Adequacy adequacy;
    private final Gates gates;
    private final LocalDate date;
    private final long seed;

    /// @param date the day of the assessment
    /// @param seed published with the ranking: it decides between candidates that nothing else tells apart
    public Matching(Adequacy adequacy, Gates gates, LocalDate date, long seed) {
        this.adequacy = adequacy;
        this.gates = gates;
        this.date = date;
        this.seed = seed;
    }

    /// Every applicant for a dwelling, those who cannot be proposed last.
    public List<Candidate> candidates(Dwelling dwelling, List<Applicant> applicants) {
        PreparedDwelling prepared = adequacy.prepare(dwelling);
        List<Candidate> candidates = applicants.stream()
                .map(applicant -> candidate(prepared, applicant))
                .toList();
        return Ranking.households(candidates, seed);
    }

    /// Every dwelling for an applicant, those that cannot be proposed last.
    public List<Candidate> dwellings(Applicant applicant, List<Dwelling> dwellings) {
        List<Candidate> candidates = dwellings.stream()
                .map(dwelling -> candidate(adequacy.prepare(dwelling), applicant))
                .toList();
        return Ranking.dwellings(candidates);
    }

    private Candidate candidate(PreparedDwelling prepared, Applicant applicant) {
        Dwelling dwelling = prepared.dwelling();
        List<GateReason> passed = gates.check(dwelling, applicant.request(), applicant.needs(), date);
        return new Candidate(dwelling, applicant.request(), adequacy.assess(prepared, applicant.needs()), passed);
    }
}
