package fr.plainpied.bench.scale;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Matching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The plain engine on a stream: every pair of one vacancy, area after area, the best kept from one to the next. What
/// is timed is the matching of each area; making the applicants ready and joining two areas are not.
final class PlainEngine {

    private final Matching matching;
    private final Dwelling vacancy;
    private final int count;
    private List<Candidate> best = List.of();
    private List<Applicant> kept = List.of();
    private long nanos;

    PlainEngine(Matching matching, Dwelling vacancy, int count) {
        this.matching = matching;
        this.vacancy = vacancy;
        this.count = count;
    }

    void read(List<Applicant> area) {
        long begun = System.nanoTime();
        List<Candidate> candidates = matching.candidates(vacancy, area);
        nanos += System.nanoTime() - begun;
        Map<String, Applicant> byId = new HashMap<>();
        area.forEach(applicant -> byId.put(applicant.request().id(), applicant));
        kept.forEach(applicant -> byId.put(applicant.request().id(), applicant));
        List<Applicant> both = new ArrayList<>(kept);
        candidates.stream().limit(count).forEach(candidate -> both.add(applicant(byId, candidate)));
        best = matching.candidates(vacancy, both).stream().limit(count).toList();
        kept = best.stream().map(candidate -> applicant(byId, candidate)).toList();
    }

    private static Applicant applicant(Map<String, Applicant> byId, Candidate candidate) {
        return Objects.requireNonNull(byId.get(candidate.request().id()));
    }

    Dwelling vacancy() {
        return vacancy;
    }

    /// The first candidates with their applicants, in the same order.
    List<Candidate> best() {
        return best;
    }

    List<Applicant> applicants() {
        return kept;
    }

    double milliseconds() {
        return nanos / 1e6;
    }
}
