package fr.plainpied.territory.stock;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.place.Commune;

/// Draws what surrounds a residence: distances on foot, slope, noise.
///
/// Distances follow the real shares of each commune (buildings near a stop, buildings without a food shop or a health
/// service within reach); the distances themselves are a hypothesis.
final class SiteDraw {

    private final Catalogue catalogue;
    private final long seed;

    SiteDraw(Catalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.seed = seed;
    }

    Values values(ResidencePlan residence) {
        Dice dice = Dice.of(seed, "site", residence.id());
        Commune commune = residence.commune();
        Values site = Values.none(catalogue);
        boolean nearStop = dice.chance(commune.nearStop());
        int stop = nearStop ? near(dice, 220, 500) : dice.between(520, 3_000, 10);
        boolean farFood = dice.chance(commune.farFromFood());
        int shop = farFood ? dice.between(1_500, 6_000, 50) : near(dice, 420, 1_400);
        boolean farCare = dice.chance(commune.farFromCare());
        site.number("stop_walk_m", stop)
                .number("shop_walk_m", shop)
                .number("pharmacy_walk_m", farCare ? dice.between(1_800, 9_000, 50) : near(dice, 600, 1_700))
                .number("doctor_walk_m", farCare ? dice.between(1_800, 9_000, 50) : near(dice, 650, 1_700))
                .yes("stop_path_step_free", dice.chance(residence.underLaw2005() ? 0.9 : 0.7))
                .number("stop_path_slope_permille", Math.clamp((int) dice.logNormal(42, 0.6), 5, 160))
                .word("street_noise", noise(residence, dice));
        return site;
    }

    private static int near(Dice dice, int mean, int most) {
        return Math.clamp(10 * Math.round(dice.logNormal(mean, 0.6) / 10), 30, most);
    }

    private static String noise(ResidencePlan residence, Dice dice) {
        boolean town = residence.commune().population() > 12_500 && !residence.house();
        int rank = town ? dice.weighted(0.35, 0.42, 0.23) : dice.weighted(0.66, 0.28, 0.06);
        return switch (rank) {
            case 0 -> "quiet";
            case 1 -> "moderate";
            default -> "loud";
        };
    }
}
