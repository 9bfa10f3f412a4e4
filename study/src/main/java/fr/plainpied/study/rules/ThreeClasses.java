package fr.plainpied.study.rules;

import fr.plainpied.study.year.Fact;
import fr.plainpied.study.year.Group;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The three classes of the French lists of adapted homes, as Adalogis has them (matching-field 1.7): homes for motor
/// disability, for loss of autonomy, for sensory, mental or psychic disability; the others are ordinary.
///
/// The class of a home follows from its sheet, that of a household from its situations; the bounds are ours, the
/// description gives none. A home goes first to the households of its class, by points. A household of the motor class
/// is proposed its class only, one of loss of autonomy also the motor homes left; the third class also takes ordinary
/// homes. Whoever has no class takes what is left.
final class ThreeClasses implements OneByOne.Ordering {

    private enum HomeClass {
        MOTOR,
        AUTONOMY,
        SENSES_AND_MIND,
        ORDINARY
    }

    private static final int NEVER = 9;

    @Override
    public List<Seeker> list(Home home, Commission commission) {
        HomeClass its = of(commission.knowledge().facts(home));
        return commission.candidates(home).stream()
                .filter(seeker -> turn(its, seeker.group()) < NEVER)
                .sorted(Comparator.comparingInt((Seeker seeker) -> turn(its, seeker.group()))
                        .thenComparing(Queues.BY_POINTS))
                .toList();
    }

    private static HomeClass of(Set<Fact> facts) {
        if (facts.containsAll(Set.of(Fact.NO_STEP, Fact.WIDE_DOORS, Fact.LEVEL_SHOWER))) {
            return HomeClass.MOTOR;
        }
        if (facts.containsAll(Set.of(Fact.FEW_STEPS, Fact.SHOWER))) {
            return HomeClass.AUTONOMY;
        }
        boolean special = facts.contains(Fact.FLASHING_ALERTS)
                || facts.contains(Fact.STOVE_CUTOFF)
                || facts.containsAll(Set.of(Fact.QUIET, Fact.CONTRAST));
        return special ? HomeClass.SENSES_AND_MIND : HomeClass.ORDINARY;
    }

    private static int turn(HomeClass home, Group household) {
        return switch (household) {
            case WHEELCHAIR -> home == HomeClass.MOTOR ? 0 : NEVER;
            case WALKING -> home == HomeClass.AUTONOMY ? 0 : home == HomeClass.MOTOR ? 1 : NEVER;
            case SENSORY, MIND -> home == HomeClass.SENSES_AND_MIND ? 0 : home == HomeClass.ORDINARY ? 1 : 2;
            case NONE -> home == HomeClass.ORDINARY ? 1 : 2;
        };
    }
}
