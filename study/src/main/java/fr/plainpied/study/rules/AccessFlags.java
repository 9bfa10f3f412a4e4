package fr.plainpied.study.rules;

import fr.plainpied.study.year.Fact;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The flags of the two Californian systems, Bloom and DAHLIA (matching-field 1.2, 1.3): a unit is of one of seven
/// types, the combinations of mobility, vision and hearing; a household says which of the three it asks for. Units of a
/// type go first to the households that ask for most of it, then to everybody; the rest is the draw of a lottery.
///
/// Which homes count as such is set by building rules there; here step-free, wide doors and room to wash for mobility,
/// flashing alerts for hearing, contrasts for vision. Applicants choose from adverts that tell the storey and the lift:
/// nobody applies for a home that this excludes. Their lottery cannot be replayed, ours draws by the seed.
final class AccessFlags implements OneByOne.Ordering {

    private enum Flag {
        MOBILITY,
        VISION,
        HEARING;

        boolean isAskedBy(Set<String> situations) {
            return switch (this) {
                case MOBILITY -> Reach.isConcerned(situations);
                case VISION -> situations.contains("low_vision");
                case HEARING -> situations.contains("deaf") || situations.contains("hard_of_hearing");
            };
        }
    }

    @Override
    public List<Seeker> list(Home home, Commission commission) {
        Set<Flag> type = type(commission.knowledge().facts(home));
        return commission.candidates(home).stream()
                .filter(seeker -> Reach.isOpenTo(seeker, home, commission))
                .sorted(Comparator.comparingInt((Seeker seeker) -> -inCommon(type, seeker))
                        .thenComparingLong(seeker -> commission.knowledge().lot(home, seeker))
                        .thenComparing(Seeker::id))
                .toList();
    }

    private static Set<Flag> type(Set<Fact> facts) {
        Set<Flag> type = EnumSet.noneOf(Flag.class);
        boolean wash = facts.contains(Fact.LEVEL_SHOWER) || facts.contains(Fact.TURNING_BATHROOM);
        if (wash && facts.containsAll(Set.of(Fact.NO_STEP, Fact.WIDE_DOORS))) {
            type.add(Flag.MOBILITY);
        }
        if (facts.contains(Fact.CONTRAST)) {
            type.add(Flag.VISION);
        }
        if (facts.contains(Fact.FLASHING_ALERTS)) {
            type.add(Flag.HEARING);
        }
        return type;
    }

    private static int inCommon(Set<Flag> type, Seeker seeker) {
        Set<String> situations = seeker.situations();
        return (int) type.stream().filter(flag -> flag.isAskedBy(situations)).count();
    }
}
