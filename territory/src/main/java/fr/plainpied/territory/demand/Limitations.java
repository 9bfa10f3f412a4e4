package fr.plainpied.territory.demand;

import fr.plainpied.territory.chance.Dice;
import java.util.ArrayList;
import java.util.List;

/// Draws which kinds of limitation a person lives with, by age; they only serve to draw situations of use.
///
/// Shares of the population: 4.8 % at 5-14 (here from 3, when needs begin to show), 9 % at 15-59, 25 % from 60 (DREES,
/// VQS 2021), the last split as 17 % to 74
/// and 38 % from 75 (hypothesis). Applicants under 60 are counted half as often again (hypothesis: poverty is twice as
/// frequent among disabled persons, 26 against 14 %). Several kinds at once: two for 20 %, three for 6 % (DREES).
final class Limitations {

    private static final double APPLICANTS = 1.5;

    /// Physical, sensory, of memory or understanding or relation.
    enum Kind {
        PHYSICAL,
        SENSORY,
        COGNITIVE
    }

    /// Joint shares that give physical 65, sensory 41, cognitive 29 % of those with a limitation.
    private static final List<List<Kind>> SETS = List.of(
            List.of(Kind.PHYSICAL),
            List.of(Kind.SENSORY),
            List.of(Kind.COGNITIVE),
            List.of(Kind.PHYSICAL, Kind.SENSORY),
            List.of(Kind.PHYSICAL, Kind.COGNITIVE),
            List.of(Kind.SENSORY, Kind.COGNITIVE),
            List.of(Kind.PHYSICAL, Kind.SENSORY, Kind.COGNITIVE));

    private Limitations() {}

    static double prevalence(int age) {
        if (age < 3) {
            return 0;
        }
        if (age < 15) {
            return 0.048 * APPLICANTS;
        }
        if (age < 60) {
            return 0.09 * APPLICANTS;
        }
        return age < 75 ? 0.17 : 0.38;
    }

    static List<Kind> draw(int age, Dice dice) {
        return dice.chance(prevalence(age)) ? new ArrayList<>(set(age, dice)) : List.of();
    }

    /// Hypothesis: under 15 mostly of understanding or relation, from 60 mostly physical and sensory.
    private static List<Kind> set(int age, Dice dice) {
        if (age < 15) {
            return dice.weighted(SETS, 0.2, 0.14, 0.46, 0.02, 0.08, 0.06, 0.04);
        }
        if (age < 60) {
            return dice.weighted(SETS, 0.38, 0.15, 0.26, 0.06, 0.08, 0.03, 0.04);
        }
        return dice.weighted(SETS, 0.44, 0.25, 0.06, 0.13, 0.05, 0.02, 0.06);
    }
}
