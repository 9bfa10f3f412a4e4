package fr.plainpied.app.matching;

import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.index.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Compares the index with the database: what is in it with what the tables hold, and its answers with those of the
/// plain engine on what the tables hold.
@Component
class IndexCheck {
    private static final int TRIES = 5;

    private final Dwellings dwellings;
    private final Requests requests;
    private final TerritoryIndex index;
    private final Engine engine;
    private final Clock clock;

    IndexCheck(Dwellings dwellings, Requests requests, TerritoryIndex index, Engine engine, Clock clock) {
        this.dwellings = dwellings;
        this.requests = requests;
        this.index = index;
        this.engine = engine;
        this.clock = clock;
    }

    /// The tables, read when nothing was written meanwhile.
    private record Tables(Map<String, Dwelling> dwellings, Map<String, HousingRequest> requests) {}

    /// @param sample how many dwellings and how many requests are asked about, at every horizon that is kept
    /// @param seed of the sample
    IndexFindings check(int sample, long seed) {
        Tables tables = tables();
        List<IndexFindings.Difference> differences = new ArrayList<>();
        Random drawn = new Random(seed);
        List<String> homes = drawn(tables.dwellings().keySet(), sample, drawn);
        List<String> households = drawn(tables.requests().keySet(), sample, drawn);
        contents(IndexFindings.Kind.DWELLING, tables.dwellings(), dwellings.held(), differences);
        contents(IndexFindings.Kind.REQUEST, tables.requests(), requests.held(), differences);
        for (int horizon : TerritoryIndex.HORIZONS.stream().sorted().toList()) {
            MatchSetting setting = new MatchSetting(Catalogue.current().edition(), LocalDate.now(clock), seed, horizon);
            homes.forEach(home -> candidates(home, setting, tables, differences));
            households.forEach(household -> homes(household, setting, tables, differences));
        }
        return new IndexFindings(
                tables.dwellings().size(),
                tables.requests().size(),
                (homes.size() + households.size()) * TerritoryIndex.HORIZONS.size(),
                differences);
    }

    /// Read apart, until what is held was the same before and after: else a change between would look like a fault.
    private Tables tables() {
        for (int attempt = 1; ; attempt++) {
            Map<String, Dwelling> stock = dwellings.held();
            Map<String, HousingRequest> demand = requests.held();
            Tables tables = new Tables(dwellings.heldApart(), requests.heldApart());
            boolean quiet = stock.equals(dwellings.held()) && demand.equals(requests.held());
            if (quiet || attempt == TRIES) {
                return tables;
            }
        }
    }

    private static List<String> drawn(Iterable<String> ids, int sample, Random drawn) {
        List<String> all = new ArrayList<>();
        ids.forEach(all::add);
        Collections.sort(all);
        Collections.shuffle(all, drawn);
        return List.copyOf(all.subList(0, Math.min(sample, all.size())));
    }

    private static <T> void contents(
            IndexFindings.Kind kind,
            Map<String, T> tables,
            Map<String, T> held,
            List<IndexFindings.Difference> differences) {
        TreeSet<String> ids = new TreeSet<>(tables.keySet());
        ids.addAll(held.keySet());
        ids.stream()
                .filter(id -> !Objects.equals(tables.get(id), held.get(id)))
                .forEach(id -> differences.add(new IndexFindings.Difference(kind, IndexFindings.What.CONTENT, id)));
    }

    private void candidates(
            String home, MatchSetting setting, Tables tables, List<IndexFindings.Difference> differences) {
        Dwelling known = Objects.requireNonNull(tables.dwellings().get(home));
        List<Applicant> applicants = tables.requests().values().stream()
                .map(request -> Applicant.of(request, setting.horizon()))
                .toList();
        List<Standing> expected = engine.plain(setting.date(), setting.seed()).candidates(known, applicants).stream()
                .map(one -> TerritoryIndex.standing(one.request().id(), one))
                .toList();
        boolean same = index.forDwelling(home, setting)
                .map(found -> found.standings().equals(expected))
                .orElse(false);
        if (!same) {
            differences.add(
                    new IndexFindings.Difference(IndexFindings.Kind.DWELLING, IndexFindings.What.RANKING, home));
        }
    }

    private void homes(
            String household, MatchSetting setting, Tables tables, List<IndexFindings.Difference> differences) {
        HousingRequest known = Objects.requireNonNull(tables.requests().get(household));
        List<Standing> expected = engine
                .plain(setting.date(), setting.seed())
                .dwellings(
                        Applicant.of(known, setting.horizon()),
                        List.copyOf(tables.dwellings().values()))
                .stream()
                .map(one -> TerritoryIndex.standing(one.dwelling().id(), one))
                .collect(Collectors.toList());
        boolean same = index.forRequest(household, setting)
                .map(found -> found.standings().equals(expected))
                .orElse(false);
        if (!same) {
            differences.add(
                    new IndexFindings.Difference(IndexFindings.Kind.REQUEST, IndexFindings.What.RANKING, household));
        }
    }
}
