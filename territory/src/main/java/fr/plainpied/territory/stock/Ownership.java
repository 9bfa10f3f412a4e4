package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shares the residences out between the landlords, in proportion to their size.
final class Ownership {

    private final long seed;

    Ownership(long seed) {
        this.seed = seed;
    }

    /// By id of the residence. The largest residences go first, each to the landlord that lacks most dwellings, with
    /// some
    /// chance so that each has stock of all periods.
    Map<String, LandlordProfile> owners(List<ResidencePlan> residences) {
        int dwellings =
                residences.stream().mapToInt(plan -> plan.rooms().size()).sum();
        double[] left = LandlordProfile.ALL.stream()
                .mapToDouble(profile -> profile.share() * dwellings)
                .toArray();
        Map<String, LandlordProfile> owners = new HashMap<>();
        for (ResidencePlan plan : largestFirst(residences)) {
            int rank = Dice.of(seed, "owner", plan.id())
                    .weighted(claims(left, plan.rooms().size()));
            left[rank] -= plan.rooms().size();
            owners.put(plan.id(), LandlordProfile.ALL.get(rank));
        }
        return owners;
    }

    private static List<ResidencePlan> largestFirst(List<ResidencePlan> residences) {
        return residences.stream()
                .sorted(Comparator.comparingInt(
                                (ResidencePlan plan) -> -plan.rooms().size())
                        .thenComparing(ResidencePlan::id))
                .toList();
    }

    /// A landlord without room for the residence has no claim, unless nobody has room.
    private static double[] claims(double[] left, int size) {
        double[] claims = new double[left.length];
        double most = Double.NEGATIVE_INFINITY;
        int neediest = 0;
        for (int rank = 0; rank < left.length; rank++) {
            claims[rank] = left[rank] >= size ? left[rank] : 0;
            if (left[rank] > most) {
                most = left[rank];
                neediest = rank;
            }
        }
        claims[neediest] = Math.max(claims[neediest], 1e-9);
        return claims;
    }
}
