package fr.plainpied.app.matching;

import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.needs.SeenRequests;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.index.Standing;
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
    private final TerritoryIndex index;
    private final Engine engine;
    private final Clock clock;

    Comparisons(Dwellings dwellings, Requests requests, TerritoryIndex index, Engine engine, Clock clock) {
        this.dwellings = dwellings;
        this.requests = requests;
        this.index = index;
        this.engine = engine;
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
                .flatMap(summary -> index.forDwelling(dwelling, setting).map(ranked -> {
                    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
                    ranked.standings()
                            .forEach(one -> counts.merge(one.assessment().verdict(), 1, Integer::sum));
                    return new CandidatesOf(summary, ranked.dwelling(), setting, seen(ranked, setting), counts);
                }));
    }

    /// How the homes suit the households that live in them, counted over the whole territory: for whoever may know how
    /// many, and not who.
    ///
    /// @param homes ids of dwellings by id of the request
    /// @return without the verdicts that nobody has
    public Map<Verdict, Integer> suitability(Map<String, String> homes) {
        return index.suitability(homes);
    }

    private List<Placed> seen(TerritoryIndex.ForDwelling ranked, MatchSetting setting) {
        SeenRequests seen = requests.seen();
        Pairing pairing = new Pairing.Later(index, engine, setting);
        List<Placed> placed = new ArrayList<>();
        int rank = 0;
        for (Standing standing : ranked.standings()) {
            rank++;
            HousingRequest request = ranked.requests().get(standing.id());
            if (request != null && seen.all().contains(standing.id())) {
                boolean whole = seen.whole().contains(standing.id());
                placed.add(new Placed(rank, whole, standing, ranked.dwelling(), request, pairing));
            }
        }
        return placed;
    }

    /// The dwellings ranked for a household; empty when there is no such request for the reader.
    public Optional<DwellingsFor> dwellings(String request, MatchSetting setting) {
        SeenRequests seen = requests.seen(request);
        if (!seen.all().contains(request)) {
            return Optional.empty();
        }
        boolean whole = seen.whole().contains(request);
        return index.forRequest(request, setting)
                .map(ranked -> new DwellingsFor(ranked.applicant(), whole, setting, own(ranked, whole, setting)));
    }

    private List<Placed> own(TerritoryIndex.ForRequest ranked, boolean whole, MatchSetting setting) {
        Set<String> own = dwellings.seen();
        Pairing pairing = new Pairing.Later(index, engine, setting);
        List<Placed> placed = new ArrayList<>();
        int rank = 0;
        for (Standing standing : ranked.standings()) {
            rank++;
            Dwelling dwelling = ranked.dwellings().get(standing.id());
            if (dwelling != null && own.contains(standing.id())) {
                HousingRequest request = ranked.applicant().request();
                placed.add(new Placed(rank, whole, standing, dwelling, request, pairing));
            }
        }
        return placed;
    }

    /// With its explanation, as far as the reader may see the household.
    public RankedCandidate explained(Placed placed) {
        Explanation why = engine.adequacy()
                .explain(placed.candidate().dwelling(), placed.applicant().needs());
        RankedCandidate all = new RankedCandidate(
                placed.rank(),
                placed.candidate(),
                why,
                placed.applicant().needs().lines());
        return placed.whole() ? all : Discretion.of(all);
    }

    /// What the same household would be answered if the dwelling were another.
    public Explanation supposing(Dwelling changed, Placed placed) {
        return engine.adequacy().explain(changed, placed.applicant().needs());
    }

    /// The verdict alone of the same supposition.
    public Verdict verdict(Dwelling changed, Placed placed) {
        return engine.adequacy().assess(changed, placed.applicant().needs()).verdict();
    }

    /// Nobody has been asked yet: each household is asked before it is proposed.
    public static Candidate consented(Candidate candidate) {
        List<GateReason> all = new ArrayList<>(candidate.gates());
        all.add(GateReason.of(Gate.CONSENT, new GateFact.Consent(GateOutcome.UNKNOWN, Optional.empty())));
        return new Candidate(candidate.dwelling(), candidate.request(), candidate.assessment(), all);
    }
}
