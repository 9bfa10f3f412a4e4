package fr.plainpied.territory.demand;

import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.household.Household;
import fr.plainpied.territory.place.Commune;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Draws where, how large and how dear a dwelling the household wishes. All shares are a hypothesis.
final class WishesDraw {

    private static final double NEAR_METRES = 6_000;

    private final List<Commune> communes;

    WishesDraw(List<Commune> communes) {
        this.communes = communes;
    }

    Wishes draw(Household household, Commune home, int resources, boolean extraRoom, Dice dice) {
        Set<String> wanted = dice.chance(0.14) ? Set.of() : wanted(home, dice);
        Set<String> refused = dice.chance(0.13) ? refused(wanted, home, dice) : Set.of();
        OptionalInt least = OptionalInt.empty();
        OptionalInt most = OptionalInt.empty();
        if (dice.chance(0.9)) {
            int usual = household.usualRooms() + (extraRoom ? 1 : 0);
            int fewest = Math.clamp(usual - (dice.chance(0.5) ? 1 : 0), 1, 6);
            least = OptionalInt.of(fewest);
            most = OptionalInt.of(Math.clamp(usual + (dice.chance(0.45) ? 1 : 0), fewest, 7));
        }
        return new Wishes(wanted, refused, least, most, maxRent(household, resources, dice));
    }

    /// The home commune for four in five, and up to three others, near and large ones more often.
    private Set<String> wanted(Commune home, Dice dice) {
        Set<String> wanted = new LinkedHashSet<>();
        if (dice.chance(0.82)) {
            wanted.add(home.code());
        }
        int number = wanted.size() + dice.weighted(0.3, 0.35, 0.2, 0.15);
        double[] pull = communes.stream().mapToDouble(one -> pull(home, one)).toArray();
        for (int turn = 0; turn < 20 && wanted.size() < Math.max(1, number); turn++) {
            wanted.add(communes.get(dice.weighted(pull)).code());
        }
        return wanted;
    }

    private static double pull(Commune home, Commune other) {
        double far = home.centre().metresTo(other.centre()) / NEAR_METRES;
        return StrictMath.sqrt(other.population()) * StrictMath.exp(-far);
    }

    private Set<String> refused(Set<String> wanted, Commune home, Dice dice) {
        Set<String> refused = new LinkedHashSet<>();
        int number = dice.between(1, 3);
        for (int turn = 0; turn < 10 && refused.size() < number; turn++) {
            String code = dice.pick(communes).code();
            if (!wanted.contains(code) && !code.equals(home.code())) {
                refused.add(code);
            }
        }
        return refused;
    }

    /// Rent and charges, before the housing benefit: about a fifth of the resources and what the benefit usually adds.
    private static Optional<Money> maxRent(Household household, int resources, Dice dice) {
        if (dice.chance(0.22)) {
            return Optional.empty();
        }
        double limit = 0.2 * resources + 200 + 65 * (household.members().size() - 1);
        return Optional.of(Money.ofEuros(10 * Math.round(limit * Math.clamp(dice.normal(1, 0.12), 0.75, 1.4) / 10)));
    }
}
