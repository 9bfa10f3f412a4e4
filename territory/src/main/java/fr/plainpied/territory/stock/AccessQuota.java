package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Decides which dwellings are accessible and which are adapted, so that the published local counts are met: 3 000
/// accessible and 644 adapted of 17 704 (HIT observatory, Lorient Agglomération, 2021).
///
/// The observatory publishes no definition. Here *accessible* is class A, B or C of the kernel (no step from the street
/// to the door, doors of 770 mm and corridors of 900 mm or more) and *adapted* is a level shower with a seat and grab
/// bars at the WC.
final class AccessQuota {

    static final double ACCESSIBLE = 3_000.0 / 17_704;
    static final double ADAPTED = 644.0 / 17_704;

    private final Set<String> accessible = new HashSet<>();
    private final Set<String> adapted = new HashSet<>();
    private final long seed;

    AccessQuota(List<DwellingPlan> dwellings, long seed) {
        this.seed = seed;
        long wanted = Math.round(dwellings.size() * ACCESSIBLE);
        dwellings.stream().filter(DwellingPlan::mustBeAccessible).forEach(plan -> accessible.add(plan.id()));
        dwellings.stream()
                .filter(plan -> plan.routeSteps() == 0 && !plan.mustBeAccessible())
                .sorted(by(this::accessClaim))
                .limit(Math.max(0, wanted - accessible.size()))
                .forEach(plan -> accessible.add(plan.id()));
        dwellings.stream()
                .filter(plan -> plan.routeSteps() <= 3)
                .sorted(by(this::adaptationClaim))
                .limit(Math.round(dwellings.size() * ADAPTED))
                .forEach(plan -> adapted.add(plan.id()));
    }

    private interface Claim {
        double of(DwellingPlan plan);
    }

    private static Comparator<DwellingPlan> by(Claim claim) {
        return Comparator.comparingDouble((DwellingPlan plan) -> -claim.of(plan))
                .thenComparing(DwellingPlan::id);
    }

    boolean accessible(DwellingPlan plan) {
        return accessible.contains(plan.id());
    }

    boolean adapted(DwellingPlan plan) {
        return adapted.contains(plan.id());
    }

    /// The decree of 1980 asked for passable doors on the ground floor and where a lift goes.
    private double accessClaim(DwellingPlan plan) {
        double decree = plan.residence().underDecree1980() ? 1.5 : 0;
        return decree
                + (plan.residence().builtIn() - 1930) * 0.03
                + Dice.of(seed, "accessible", plan.id()).normal(0, 1);
    }

    /// Adaptations go mostly to dwellings that can be entered.
    private double adaptationClaim(DwellingPlan plan) {
        double entered = accessible.contains(plan.id()) ? 2 : plan.routeSteps() == 0 ? 1 : 0;
        double small = plan.slot().rooms() <= 3 ? 0.6 : 0;
        return entered + small + Dice.of(seed, "adapted", plan.id()).normal(0, 1.2);
    }
}
