package fr.plainpied.territory.household;

import fr.plainpied.kernel.adequacy.Person.Role;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.household.Household.Member;
import fr.plainpied.territory.place.Commune;
import java.util.ArrayList;
import java.util.List;

/// Draws the persons of a household, with the ages of their commune (Insee 2023).
public final class Households {

    private static final int OLDEST = 96;

    public Household household(Composition.Kind kind, Commune commune, Dice dice) {
        int holder = kind.elderly() ? elderlyAge(commune, dice) : adultAge(kind.composition(), commune, dice);
        List<Member> members = new ArrayList<>();
        members.add(new Member("P1", Role.HOLDER, holder));
        if (kind.composition().couple()) {
            add(members, Role.PARTNER, Math.clamp(Math.round(dice.normal(holder - 0.5, 4)), 18, OLDEST));
        }
        switch (kind.composition()) {
            case SINGLE_PARENT -> children(members, 1 + dice.weighted(0.53, 0.32, 0.12, 0.03), holder, dice);
            case COUPLE_WITH_CHILDREN -> children(members, 1 + dice.weighted(0.42, 0.36, 0.16, 0.06), holder, dice);
            case SHARING -> sharers(members, holder, dice);
            case ALONE, COUPLE -> {
                // Nobody else.
            }
        }
        return new Household(kind.composition(), members);
    }

    private static void add(List<Member> members, Role role, int age) {
        members.add(new Member("P" + (members.size() + 1), role, age));
    }

    private static void children(List<Member> members, int number, int parent, Dice dice) {
        for (int child = 0; child < number; child++) {
            add(members, Role.CHILD, dice.between(0, Math.clamp(parent - 19, 1, 20)));
        }
    }

    private static void sharers(List<Member> members, int holder, Dice dice) {
        boolean parent = holder < 70 && dice.chance(0.5);
        add(
                members,
                Role.OTHER,
                parent ? Math.min(OLDEST, holder + dice.between(22, 32)) : holder - dice.between(0, 6));
        if (dice.chance(0.4)) {
            add(members, Role.OTHER, dice.between(20, 60));
        }
    }

    private static int elderlyAge(Commune commune, Dice dice) {
        boolean old = dice.weighted(commune.ages().get(5), commune.ages().get(6)) == 1;
        return old ? dice.between(80, 93) : dice.between(65, 79);
    }

    private static int adultAge(Composition composition, Commune commune, Dice dice) {
        List<Double> ages = commune.ages();
        return switch (composition) {
            case SINGLE_PARENT, COUPLE_WITH_CHILDREN -> {
                int band = dice.weighted(0.25 * ages.get(1), ages.get(2), 0.8 * ages.get(3));
                yield band == 0 ? dice.between(21, 24) : band == 1 ? dice.between(25, 39) : dice.between(40, 54);
            }
            case ALONE, COUPLE, SHARING -> {
                int band = dice.weighted(0.7 * ages.get(1), ages.get(2), ages.get(3), ages.get(4));
                yield switch (band) {
                    case 0 -> dice.between(18, 24);
                    case 1 -> dice.between(25, 39);
                    case 2 -> dice.between(40, 54);
                    default -> dice.between(55, 64);
                };
            }
        };
    }
}
