package fr.plainpied.territory.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.territory.place.DwellingCount;
import fr.plainpied.territory.place.Period;
import fr.plainpied.territory.place.RealTerritory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class StockTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RealTerritory REAL = RealTerritory.read();
    private static final Stock TENTH = Stock.generate(Catalogue.current(), REAL, 10, 56_121, TODAY);
    private static final Stock WHOLE = Stock.generate(Catalogue.current(), REAL, 1, 56_121, TODAY);

    private record Kind(String commune, Period period, int rooms, boolean house, boolean priorityDistrict) {}

    private static Map<Kind, Integer> drawn(Stock stock) {
        Map<Kind, Integer> drawn = new HashMap<>();
        for (StockDwelling dwelling : stock.dwellings()) {
            Residence residence = dwelling.building().residence();
            Kind kind = new Kind(
                    residence.commune(),
                    residence.period(),
                    Math.min(5, dwelling.terms().rooms().orElseThrow()),
                    dwelling.building().house(),
                    residence.priorityDistrict());
            drawn.merge(kind, 1, Integer::sum);
        }
        return drawn;
    }

    private static Kind kind(DwellingCount count) {
        return new Kind(count.commune(), count.period(), count.rooms(), count.house(), count.priorityDistrict());
    }

    @Test
    void the_full_size_has_exactly_the_published_dwellings_of_each_kind() {
        Map<Kind, Integer> published = new HashMap<>();
        REAL.counts().forEach(count -> published.merge(kind(count), count.dwellings(), Integer::sum));

        assertEquals(published, drawn(WHOLE));
        assertEquals(17_222, WHOLE.dwellings().size());
    }

    @Test
    void a_tenth_misses_no_commune_and_no_kind_by_a_whole_dwelling() {
        assertEquals(1_722, TENTH.dwellings().size());
        assertMargins("commune", kind -> kind.commune(), 1.0);
        assertMargins("commune and period", kind -> kind.commune() + kind.period(), 1.0);
        assertMargins("kind", Kind::toString, 1.0);
        assertMargins("rooms", kind -> Integer.toString(kind.rooms()), 20);
        assertMargins("period", kind -> kind.period().code(), 8);
        assertMargins("form", kind -> Boolean.toString(kind.house()), 8);
        assertMargins("district", kind -> Boolean.toString(kind.priorityDistrict()), 8);
    }

    private interface Margin {
        String of(Kind kind);
    }

    private static void assertMargins(String name, Margin margin, double tolerance) {
        Map<String, Double> missing = new TreeMap<>();
        REAL.counts().forEach(count -> missing.merge(margin.of(kind(count)), count.dwellings() / 10.0, Double::sum));
        drawn(TENTH).forEach((kind, number) -> missing.merge(margin.of(kind), -(double) number, Double::sum));
        double worst = missing.values().stream().mapToDouble(Math::abs).max().orElse(0);
        System.out.printf("margin by %-20s worst miss %.1f dwellings (tolerance %.1f)%n", name, worst, tolerance);
        assertTrue(worst <= tolerance, () -> name + " " + missing);
    }

    private static double share(Stock stock, Predicate<StockDwelling> kept) {
        return (double) stock.dwellings().stream().filter(kept).count()
                / stock.dwellings().size();
    }

    private static boolean yes(StockDwelling dwelling, String code) {
        Criterion criterion = dwelling.truth().catalogue().criterion(code);
        return dwelling.truth().value(criterion).orElse(0) == 1;
    }

    private static String text(StockDwelling dwelling, String code) {
        Criterion criterion = dwelling.truth().catalogue().criterion(code);
        return criterion.write(dwelling.truth().value(criterion).orElseThrow());
    }

    private static boolean adapted(StockDwelling dwelling) {
        return text(dwelling, "washing").endsWith("shower_level")
                && yes(dwelling, "shower_seat")
                && yes(dwelling, "wc_grab_bars");
    }

    private static void assertShare(String name, double target, double drawn, double tolerance) {
        System.out.printf(
                "%-40s target %6.2f %%  drawn %6.2f %%  miss %+.2f points (tolerance %.2f)%n",
                name, 100 * target, 100 * drawn, 100 * (drawn - target), 100 * tolerance);
        assertTrue(Math.abs(drawn - target) <= tolerance, name);
    }

    @Test
    void lifts_and_adapted_dwellings_meet_the_published_shares() {
        for (Stock stock : List.of(WHOLE, TENTH)) {
            double tolerance = stock.dwellings().size() > 10_000 ? 0.003 : 0.012;
            assertShare("dwellings served by a lift", Lifts.SHARE, share(stock, one -> yes(one, "lift")), tolerance);
            assertShare("adapted", AccessQuota.ADAPTED, share(stock, StockTest::adapted), 0.001);
        }
    }

    @Test
    void a_few_dozen_dwellings_are_free_in_the_usual_demonstration() {
        double vacant = share(TENTH, one -> one.occupancy() == Occupancy.VACANT);

        assertShare("vacant", Vacancies.VACANT, vacant, 0.0005);
        assertTrue(
                TENTH.free().size() >= 40 && TENTH.free().size() <= 70,
                "free: " + TENTH.free().size());
        assertTrue(TENTH.free().stream()
                .allMatch(one -> one.terms().availableFrom().isPresent()));
    }

    @Test
    void rents_have_the_indexed_mean_of_the_territory() {
        double rent = 0;
        double area = 0;
        for (StockDwelling dwelling : WHOLE.dwellings()) {
            rent += dwelling.terms().rent().orElseThrow().cents() / 100.0;
            area += dwelling.terms().livingAreaDm2().orElseThrow() / 100.0;
        }
        System.out.printf("rent %.3f EUR/m2, target %.3f%n", rent / area, Letting.RENT_PER_M2);
        assertEquals(Letting.RENT_PER_M2, rent / area, 0.005);
    }

    @Test
    void what_is_known_is_true_and_nobody_knows_what_makes_no_sense() {
        for (StockDwelling dwelling : WHOLE.dwellings()) {
            for (KnownValue known : dwelling.known()) {
                assertEquals(
                        dwelling.truth().at(known.criterion().index()), known.value(), () -> dwelling.id() + known);
                assertTrue(!known.date().isAfter(TODAY), () -> dwelling.id() + known);
                assertEquals(known.criterion().scope(), known.level());
            }
        }
    }

    @Test
    void what_is_seen_is_better_known_than_what_is_measured_and_landlords_differ() {
        Map<Criterion.Tier, Double> byTier = new TreeMap<>();
        for (Criterion.Tier tier : Criterion.Tier.values()) {
            byTier.put(tier, knownShare(WHOLE.dwellings(), tier));
        }
        System.out.printf("known by tier: %s%n", byTier);
        assertTrue(byTier.getOrDefault(Criterion.Tier.T1, 0.0) > 0.3);
        assertTrue(byTier.getOrDefault(Criterion.Tier.T1, 0.0) > 1.5 * byTier.getOrDefault(Criterion.Tier.T2, 0.0));
        assertTrue(byTier.getOrDefault(Criterion.Tier.T2, 0.0) > 1.5 * byTier.getOrDefault(Criterion.Tier.T3, 0.0));
        for (Landlord landlord : WHOLE.landlords()) {
            List<StockDwelling> own = WHOLE.dwellings().stream()
                    .filter(one -> one.building().residence().landlord().equals(landlord))
                    .toList();
            System.out.printf(
                    "%-36s %5d dwellings, known T1 %.2f T2 %.2f T3 %.2f%n",
                    landlord.name(),
                    own.size(),
                    knownShare(own, Criterion.Tier.T1),
                    knownShare(own, Criterion.Tier.T2),
                    knownShare(own, Criterion.Tier.T3));
        }
    }

    private static double knownShare(List<StockDwelling> dwellings, Criterion.Tier tier) {
        long known = 0;
        long all = 0;
        for (StockDwelling dwelling : dwellings) {
            Grid seen = dwelling.knownGrid();
            for (Criterion criterion : dwelling.truth().catalogue().criteria()) {
                if (criterion.tier() == tier
                        && dwelling.truth().value(criterion).isPresent()) {
                    all++;
                    known += seen.value(criterion).isPresent() ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) known / all;
    }

    @Test
    void ids_and_names_are_unique_and_names_say_that_they_are_invented() {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        WHOLE.dwellings().forEach(one -> assertTrue(ids.add(one.id()), one.id()));
        WHOLE.buildings().forEach(one -> assertTrue(ids.add("b " + one.id()), one.id()));
        WHOLE.residences().forEach(one -> assertTrue(names.add(one.commune() + one.name()), one.name()));
        assertTrue(WHOLE.residences().stream().allMatch(one -> one.name().contains("fictif")));
        assertTrue(WHOLE.landlords().stream()
                .allMatch(one -> one.name().contains("fictif") || one.name().contains("fictive")));
    }
}
