package fr.plainpied.territory.demand;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.place.RealTerritory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The demand of a whole country, area by area, so that millions of requests need no more memory than one area.
///
/// Each area is an agglomération with the geography, households and needs of the demonstration, drawn anew, under
/// invented commune codes of its own in one of the 94 mainland departments that have two digits. As in the national
/// form every request names its communes: who would name none names eight, the most that the form holds. Hypothesis.
public final class CountryDemand {

    /// Requests of a usual area: those of the demonstration at its real size.
    public static final int REQUESTS_PER_AREA = 5_700;

    private static final int MOST_NAMED = 8;
    private static final int LAST_DEPARTMENT = 95;
    private static final int CORSICA = 20;
    private static final int LAST_COMMUNE = 999;
    private static final long NEXT_SEED = 0x9e3779b97f4a7c15L;

    private static final List<Integer> DEPARTMENTS = IntStream.rangeClosed(1, LAST_DEPARTMENT)
            .filter(department -> department != CORSICA)
            .boxed()
            .toList();

    private final Catalogue catalogue;
    private final RealTerritory real;
    private final long seed;
    private final LocalDate today;
    private final List<String> largest;
    private final Map<String, Integer> ranks = new HashMap<>();

    public CountryDemand(Catalogue catalogue, RealTerritory real, long seed, LocalDate today) {
        this.catalogue = catalogue;
        this.real = real;
        this.seed = seed;
        this.today = today;
        this.largest = real.communes().stream()
                .sorted(Comparator.comparingInt(Commune::population).reversed())
                .map(Commune::code)
                .toList();
        real.communes().forEach(commune -> ranks.put(commune.code(), ranks.size()));
    }

    /// How many areas there are codes for.
    public int areas() {
        return DEPARTMENTS.size() * (LAST_COMMUNE / ranks.size());
    }

    /// The requests of one area: the same for the same area and number, whatever the others hold.
    ///
    /// @param area from 0
    public List<HousingRequest> requests(int area, int number) {
        DemandGeneration generation = new DemandGeneration(catalogue, real, seed + area * NEXT_SEED, today);
        return generation.asking(number, rank -> id(area, rank)).stream()
                .map(asking -> placed(area, asking.request()))
                .toList();
    }

    /// Eighteen digits, as the national number of a request.
    private static String id(int area, int rank) {
        return "%03d%04d%011d".formatted(department(area), area, rank);
    }

    private static int department(int area) {
        return DEPARTMENTS.get(area % DEPARTMENTS.size());
    }

    /// The invented code that stands in an area for a commune of the demonstration.
    ///
    /// @throws IllegalArgumentException when there are no codes for such an area
    public String commune(int area, String code) {
        if (area >= areas()) {
            throw new IllegalArgumentException(
                    "There are codes for %d areas, not for %d.".formatted(areas(), area + 1));
        }
        int first = area / DEPARTMENTS.size() * ranks.size() + 1;
        return "%02d%03d".formatted(department(area), first + ranks.getOrDefault(code, 0));
    }

    private HousingRequest placed(int area, PendingRequest pending) {
        HousingRequest request = pending.request();
        Wishes wishes = request.wishes();
        Set<String> named = wishes.communes().isEmpty() ? usual(pending) : wishes.communes();
        Wishes placed = new Wishes(
                communes(area, named),
                communes(area, wishes.refusedCommunes()),
                wishes.roomsMin(),
                wishes.roomsMax(),
                wishes.maxRent());
        return new HousingRequest(
                request.id(),
                request.registeredOn(),
                request.renewedOn(),
                placed,
                request.priorityPoints(),
                request.reservations(),
                request.taxIncome(),
                request.resourcesMonth(),
                request.youngCouple(),
                request.household());
    }

    /// The commune where the household lives and the largest others that it does not refuse.
    private Set<String> usual(PendingRequest pending) {
        Set<String> named = new LinkedHashSet<>(Set.of(pending.homeCommune()));
        for (String code : largest) {
            if (named.size() < MOST_NAMED
                    && !pending.request().wishes().refusedCommunes().contains(code)) {
                named.add(code);
            }
        }
        return named;
    }

    private Set<String> communes(int area, Set<String> codes) {
        Set<String> placed = new LinkedHashSet<>();
        codes.forEach(code -> placed.add(commune(area, code)));
        return placed;
    }
}
