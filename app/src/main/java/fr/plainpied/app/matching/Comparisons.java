package fr.plainpied.app.matching;

import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.needs.SeenRequests;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Ranks and explains, both ways. Everything is compared, so that a rank means the same for whoever reads it; what is
/// answered is what the reader may see.
///
/// Never call it inside a transaction: it begins its own.
@Service
public class Comparisons {
    private final Dwellings dwellings;
    private final Requests requests;
    private final Stock stock;
    private final Applicants applicants;
    private final Clock clock;
    private final Adequacy adequacy = new Adequacy(Catalogue.current());
    private final Gates gates = new Gates(IncomeCeilings.official());

    Comparisons(Dwellings dwellings, Requests requests, Stock stock, Applicants applicants, Clock clock) {
        this.dwellings = dwellings;
        this.requests = requests;
        this.stock = stock;
        this.applicants = applicants;
        this.clock = clock;
    }

    /// Today, with the present edition of the catalogue.
    public MatchSetting today(int horizonYears, long seed) {
        return new MatchSetting(Catalogue.current().edition(), LocalDate.now(clock), seed, horizonYears);
    }

    /// The households ranked for a dwelling; empty when there is no such dwelling for the reader.
    public Optional<CandidatesOf> candidates(String dwelling, MatchSetting setting) {
        return dwellings
                .summary(dwelling)
                .flatMap(summary -> stock.find(dwelling).map(known -> {
                    Map<String, Applicant> all = applicants.all(setting.horizon());
                    List<Candidate> ranked = matching(setting).candidates(known, List.copyOf(all.values()));
                    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
                    ranked.forEach(one -> counts.merge(one.assessment().verdict(), 1, Integer::sum));
                    return new CandidatesOf(summary, known, setting, seen(ranked, all), counts);
                }));
    }

    private List<Placed> seen(List<Candidate> ranked, Map<String, Applicant> all) {
        SeenRequests seen = requests.seen();
        List<Placed> placed = new ArrayList<>();
        for (int index = 0; index < ranked.size(); index++) {
            Candidate candidate = ranked.get(index);
            String id = candidate.request().id();
            Applicant applicant = all.get(id);
            if (applicant != null && seen.all().contains(id)) {
                placed.add(new Placed(
                        index + 1, consented(candidate), applicant, seen.whole().contains(id)));
            }
        }
        return placed;
    }

    /// The dwellings ranked for a household; empty when there is no such request for the reader.
    public Optional<DwellingsFor> dwellings(String request, MatchSetting setting) {
        SeenRequests seen = requests.seen();
        if (!seen.all().contains(request)) {
            return Optional.empty();
        }
        boolean whole = seen.whole().contains(request);
        return requests.forMatching(request).map(found -> {
            Applicant applicant = Applicant.of(found, setting.horizon());
            Set<String> own = dwellings.seen();
            List<Candidate> ranked = matching(setting).among(applicant, stock.all());
            List<Placed> placed = new ArrayList<>();
            for (int index = 0; index < ranked.size(); index++) {
                Candidate candidate = ranked.get(index);
                if (own.contains(candidate.dwelling().id())) {
                    placed.add(new Placed(index + 1, consented(candidate), applicant, whole));
                }
            }
            return new DwellingsFor(applicant, whole, setting, placed);
        });
    }

    /// With its explanation, as far as the reader may see the household.
    public RankedCandidate explained(Placed placed) {
        Explanation why = adequacy.explain(
                placed.candidate().dwelling(), placed.applicant().needs());
        RankedCandidate all = new RankedCandidate(
                placed.rank(),
                placed.candidate(),
                why,
                placed.applicant().needs().lines());
        return placed.whole() ? all : Discretion.of(all);
    }

    /// What the same household would be answered if the dwelling were another.
    public Explanation supposing(Dwelling changed, Placed placed) {
        return adequacy.explain(changed, placed.applicant().needs());
    }

    /// The verdict alone of the same supposition.
    public Verdict verdict(Dwelling changed, Placed placed) {
        return adequacy.assess(changed, placed.applicant().needs()).verdict();
    }

    private Matching matching(MatchSetting setting) {
        return new Matching(adequacy, gates, setting.date(), setting.seed());
    }

    /// Nobody has been asked yet: each household is asked before it is proposed.
    public static Candidate consented(Candidate candidate) {
        List<GateReason> all = new ArrayList<>(candidate.gates());
        all.add(GateReason.of(Gate.CONSENT, new GateFact.Consent(GateOutcome.UNKNOWN, Optional.empty())));
        return new Candidate(candidate.dwelling(), candidate.request(), candidate.assessment(), all);
    }
}
