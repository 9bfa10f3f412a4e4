package fr.plainpied.app.matching;

import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.index.Standing;
import fr.plainpied.kernel.index.Vacancy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The whole territory ready to be ranked, whoever asks: only for comparing. Each question sees all that was committed
/// before it, by this program or by another on the same database.
///
/// Never ask it inside a transaction: it looks at the database by itself.
@Component
class TerritoryIndex {
    /// Those people ask for; at any other the plain engine answers.
    static final Set<Integer> HORIZONS = Set.of(0, 1, 3, 5);

    private final Dwellings dwellings;
    private final Requests requests;
    private final Engine engine;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile Territory territory;

    TerritoryIndex(Dwellings dwellings, Requests requests, Engine engine) {
        this.dwellings = dwellings;
        this.requests = requests;
        this.engine = engine;
        this.territory = new Territory(engine);
    }

    /// Every request in its place for a dwelling.
    ///
    /// @param requests all of that moment, by id
    record ForDwelling(Dwelling dwelling, List<Standing> standings, Map<String, HousingRequest> requests) {}

    /// Every dwelling in its place for a request.
    ///
    /// @param dwellings all of that moment, by id
    record ForRequest(Applicant applicant, List<Standing> standings, Map<String, Dwelling> dwellings) {}

    /// Empty when there is no such dwelling.
    Optional<ForDwelling> forDwelling(String dwelling, MatchSetting setting) {
        return read(
                setting.horizon(),
                now -> Optional.ofNullable(now.dwellings().get(dwelling))
                        .map(known -> new ForDwelling(known, ranking(now, known, setting), now.requests())));
    }

    private List<Standing> ranking(Territory now, Dwelling known, MatchSetting setting) {
        if (HORIZONS.contains(setting.horizon())) {
            return now.ofRequests(setting.horizon()).ranking(new Vacancy(known, setting.date(), setting.seed()));
        }
        List<Applicant> applicants = now.requests().values().stream()
                .map(request -> Applicant.of(request, setting.horizon()))
                .toList();
        return engine.plain(setting.date(), setting.seed()).candidates(known, applicants).stream()
                .map(candidate -> standing(candidate.request().id(), candidate))
                .toList();
    }

    static Standing standing(String id, Candidate candidate) {
        return new Standing(id, candidate.proposable(), candidate.assessment());
    }

    /// Empty when there is no such request.
    Optional<ForRequest> forRequest(String request, MatchSetting setting) {
        return read(
                0,
                now -> Optional.ofNullable(now.requests().get(request)).map(known -> {
                    Applicant applicant = applicant(known, setting.horizon());
                    return new ForRequest(
                            applicant, now.ofDwellings().ranking(applicant, setting.date()), now.dwellings());
                }));
    }

    /// With their needs at that horizon, worked out once for those people ask for.
    Applicant applicant(HousingRequest request, int horizon) {
        return HORIZONS.contains(horizon) ? territory.applicant(request, horizon) : Applicant.of(request, horizon);
    }

    /// How the homes suit the households that live in them, today's needs counted.
    ///
    /// @param homes ids of dwellings by id of the request; a pair of which one is not known is left out
    Map<Verdict, Integer> suitability(Map<String, String> homes) {
        return read(0, now -> {
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            homes.forEach((id, home) -> {
                HousingRequest request = now.requests().get(id);
                Dwelling dwelling = now.dwellings().get(home);
                if (request != null && dwelling != null) {
                    Verdict verdict = engine.adequacy()
                            .assess(dwelling, applicant(request, 0).needs())
                            .verdict();
                    counts.merge(verdict, 1, Integer::sum);
                }
            });
            return counts;
        });
    }

    private <T> T read(int asked, Function<Territory, T> question) {
        int horizon = HORIZONS.contains(asked) ? asked : 0;
        upToDate(horizon);
        lock.readLock().lock();
        try {
            return question.apply(territory);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Brings the index to what the database holds; most often it is there already.
    void upToDate(int horizon) {
        if (!isUpToDate(horizon)) {
            lock.writeLock().lock();
            try {
                // Asked again: what was held when this thread came may be older than what another has put meanwhile.
                territory.becomes(dwellings.held(), requests.held(), horizon);
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    private boolean isUpToDate(int horizon) {
        Map<String, Dwelling> stock = dwellings.held();
        Map<String, HousingRequest> demand = requests.held();
        lock.readLock().lock();
        try {
            return territory.isOf(stock, demand, horizon);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Forgets everything and builds it again from the database.
    void rebuild() {
        Territory fresh = new Territory(engine);
        lock.writeLock().lock();
        try {
            Map<String, Dwelling> stock = dwellings.heldAgain();
            Map<String, HousingRequest> demand = requests.heldAgain();
            HORIZONS.forEach(horizon -> fresh.becomes(stock, demand, horizon));
            territory = fresh;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
