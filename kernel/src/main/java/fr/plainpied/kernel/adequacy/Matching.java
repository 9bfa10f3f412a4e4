package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.explain.GateReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

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
        return among(applicant, dwellings.stream().map(adequacy::prepare).toList());
    }

    /// The same among dwellings made ready before: whoever asks for many applicants makes them ready once.
    public List<Candidate> among(Applicant applicant, Collection<PreparedDwelling> dwellings) {
        List<Candidate> candidates = dwellings.stream()
                .map(dwelling -> candidate(dwelling, applicant))
                .toList();
        return Ranking.dwellings(candidates);
    }

    /// Those for a dwelling whom no gate excludes and whose assessment is admitted, in the order of [#candidates].
    public List<Candidate> candidates(Dwelling dwelling, List<Applicant> applicants, Predicate<Assessment> admitted) {
        PreparedDwelling prepared = adequacy.prepare(dwelling);
        List<Candidate> candidates = new ArrayList<>();
        for (Applicant applicant : applicants) {
            if (GateScreen.mayPass(dwelling, applicant, date)) {
                Candidate candidate = candidate(prepared, applicant);
                if (admitted.test(candidate.assessment()) && candidate.proposable()) {
                    candidates.add(candidate);
                }
            }
        }
        return Ranking.households(candidates, seed);
    }

    /// One pair, assessed and passed through the gates.
    public Candidate candidate(Dwelling dwelling, Applicant applicant) {
        return candidate(adequacy.prepare(dwelling), applicant);
    }

    public LocalDate date() {
        return date;
    }

    /// The first 40 bits of the published tie-break between candidates that nothing else tells apart: the smaller
    /// number comes first.
    public long lot(String dwelling, String request) {
        return Long.parseLong(Ranking.tieBreak(seed, dwelling, request).substring(0, 10), 16);
    }

    /// What decides between candidates of a dwelling that nothing else tells apart, in ascending order: SHA-256 in
    /// lower-case hexadecimal of `seed|dwelling|request`.
    public static String tieBreak(long seed, String dwelling, String request) {
        return Ranking.tieBreak(seed, dwelling, request);
    }

    private Candidate candidate(PreparedDwelling prepared, Applicant applicant) {
        Dwelling dwelling = prepared.dwelling();
        List<GateReason> passed = gates.check(dwelling, applicant.request(), applicant.needs(), date);
        return new Candidate(dwelling, applicant.request(), adequacy.assess(prepared, applicant.needs()), passed);
    }
}
