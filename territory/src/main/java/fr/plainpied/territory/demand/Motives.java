package fr.plainpied.territory.demand;

import fr.plainpied.territory.chance.Dice;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws the main motive of each request.
///
/// Health or disability: 14.8 % (SNE 2019, transfers), given to households with needs, heaviest needs first with some
/// chance; the other households with needs said another motive. Too small 27.2 and neighbourhood 12.1 % of transfers,
/// precarious housing 31.9 and rent 14.3 % of first requests (same source); the rest is a hypothesis.
final class Motives {

    static final double HEALTH = 0.148;

    private static final List<Motive> OTHERS = List.of(
            Motive.PRECARIOUS_HOUSING, Motive.TOO_SMALL, Motive.RENT_TOO_HIGH, Motive.NEIGHBOURHOOD, Motive.OTHER);

    private final Set<String> health = new HashSet<>();

    /// @param weight how much the dwelling decides of daily life, 0 without a need
    record Claim(String request, double weight) {}

    Motives(List<Claim> claims, long seed) {
        claims.stream()
                .filter(claim -> claim.weight() > 0)
                .sorted(Comparator.comparingDouble((Claim claim) -> -claim.weight()
                                - Dice.of(seed, "motive", claim.request()).normal(0, 1.2))
                        .thenComparing(Claim::request))
                .limit(Math.round(claims.size() * HEALTH))
                .forEach(claim -> health.add(claim.request()));
    }

    Motive draw(String request, boolean transfer, Dice dice) {
        if (health.contains(request)) {
            return Motive.HEALTH_OR_DISABILITY;
        }
        return transfer
                ? dice.weighted(OTHERS, 0.02, 0.272, 0.1, 0.121, 0.34)
                : dice.weighted(OTHERS, 0.319, 0.1, 0.143, 0.05, 0.24);
    }
}
