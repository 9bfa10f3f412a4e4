package fr.plainpied.study.rights;

import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.tenants.TenantHousehold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Adds up households, draw by draw. Not for several threads.
final class Totals {

    private final List<TakeUp.Rate> rates;
    private final int draws;
    private final Sums whole;
    private final List<Sums> benefits = new ArrayList<>();
    private final Map<Place, Sums> places = new TreeMap<>(
            Comparator.comparing((Place place) -> place.commune().name()).thenComparing(Place::age));
    private final List<Double> standards = new ArrayList<>();

    private record Place(Commune commune, AgeBand age) {}

    /// Sums of one group, by draw.
    private static final class Sums {
        private final double[] concerned;
        private final double[] missing;
        private final double[] euros;
        private final double[] low;
        private final double[] high;

        Sums(int draws) {
            concerned = new double[draws];
            missing = new double[draws];
            euros = new double[draws];
            low = new double[draws];
            high = new double[draws];
        }

        void add(int draw, boolean concerns, boolean misses, double left) {
            concerned[draw] += concerns ? 1 : 0;
            missing[draw] += misses ? 1 : 0;
            euros[draw] += left;
        }
    }

    Totals(List<TakeUp.Rate> rates, int draws) {
        this.rates = rates;
        this.draws = draws;
        this.whole = new Sums(draws);
        rates.forEach(rate -> benefits.add(new Sums(draws)));
    }

    void add(int draw, TenantHousehold tenants, Drawn drawn) {
        Place place = new Place(
                tenants.commune(), AgeBand.of(tenants.household().holder().age()));
        places.computeIfAbsent(place, key -> new Sums(draws)).add(draw, true, drawn.misses(), drawn.euros());
        whole.add(draw, true, drawn.misses(), drawn.euros());
        for (int rank = 0; rank < rates.size(); rank++) {
            Drawn.Right right = drawn.rights().get(rank);
            benefits.get(rank).add(draw, right.entitled(), right.unclaimed(), right.euros());
            whole.low[draw] += right.low();
            whole.high[draw] += right.high();
        }
        standards.add(drawn.standard());
    }

    MissingRights result() {
        List<MissingRights.OfBenefit> ofBenefits = new ArrayList<>();
        for (int rank = 0; rank < rates.size(); rank++) {
            Sums sums = benefits.get(rank);
            ofBenefits.add(new MissingRights.OfBenefit(
                    rates.get(rank), Estimate.of(sums.concerned), Estimate.of(sums.missing), Estimate.of(sums.euros)));
        }
        return new MissingRights(
                standards.size() / draws,
                draws,
                median(),
                Estimate.of(whole.missing),
                Estimate.of(whole.euros),
                Estimate.of(whole.low).mean(),
                Estimate.of(whole.high).mean(),
                ofBenefits,
                places.entrySet().stream()
                        .map(entry -> place(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private double median() {
        List<Double> sorted = standards.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static MissingRights.OfPlace place(Place place, Sums sums) {
        return new MissingRights.OfPlace(
                place.commune().code(),
                place.commune().name(),
                place.age(),
                Estimate.of(sums.concerned).mean(),
                Estimate.of(sums.missing),
                Estimate.of(sums.euros));
    }
}
