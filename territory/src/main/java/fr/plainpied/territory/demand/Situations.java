package fr.plainpied.territory.demand;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.demand.Limitations.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Turns kinds of limitation into situations of use, never into a diagnosis.
///
/// How often each situation follows is a hypothesis: about 1.2 % of adults use a wheelchair (general knowledge), and
/// one
/// limitation in six asks nothing of the dwelling.
final class Situations {

    private static final List<String> PHYSICAL = List.of(
            "walking_aid", "manual_wheelchair", "powered_wheelchair", "one_handed", "bariatric", "high_support", "");
    private static final List<String> SENSORY = List.of("hard_of_hearing", "deaf", "low_vision", "");
    private static final List<String> COGNITIVE = List.of("cognitive", "psychic", "autism", "");
    private static final Set<String> SEATED = Set.of("manual_wheelchair", "powered_wheelchair", "high_support");

    private Situations() {}

    /// Codes in alphabetical order, each once; may be empty.
    static Set<String> of(List<Kind> kinds, int age, Dice dice) {
        Set<String> codes = new TreeSet<>();
        for (Kind kind : kinds) {
            String code = switch (kind) {
                case PHYSICAL -> physical(age, dice);
                case SENSORY -> dice.weighted(SENSORY, age < 60 ? 0.3 : 0.5, age < 60 ? 0.25 : 0.06, 0.3, 0.14);
                case COGNITIVE -> cognitive(age, dice);
            };
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        double carer = codes.contains("high_support") ? 0.45 : codes.contains("powered_wheelchair") ? 0.2 : 0;
        if (dice.chance(carer)) {
            codes.add("night_carer");
        }
        return codes;
    }

    private static String physical(int age, Dice dice) {
        if (age < 15) {
            return dice.weighted(PHYSICAL, 0.25, 0.25, 0.15, 0.15, 0, 0.1, 0.1);
        }
        return age < 60
                ? dice.weighted(PHYSICAL, 0.34, 0.16, 0.08, 0.16, 0.06, 0.03, 0.17)
                : dice.weighted(PHYSICAL, 0.62, 0.08, 0.03, 0.06, 0.03, 0.04, 0.14);
    }

    private static String cognitive(int age, Dice dice) {
        if (age < 18) {
            return dice.weighted(COGNITIVE, 0.4, 0.05, 0.45, 0.1);
        }
        return age < 60
                ? dice.weighted(COGNITIVE, 0.32, 0.42, 0.08, 0.18)
                : dice.weighted(COGNITIVE, 0.72, 0.13, 0, 0.15);
    }

    /// Moves between a chair and the WC, so that the side matters.
    static boolean transfers(Set<String> codes) {
        return codes.stream().anyMatch(SEATED::contains);
    }

    /// How much the dwelling decides of daily life, to draw the motive: 0 without a situation.
    static double weight(Set<String> codes) {
        double weight = 0;
        for (String code : codes) {
            weight += SEATED.contains(code) ? 3 : code.equals("walking_aid") || code.equals("bariatric") ? 1.6 : 1;
        }
        return weight;
    }
}
