package fr.plainpied.study.rules;

import fr.plainpied.study.year.Fact;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import java.util.Set;

/// The one thing that adverts and files of other systems say of the way in: a lift, or the ground floor. Whoever walks
/// with difficulty or sits in a chair is not proposed a home without either, or does not apply for it.
final class Reach {

    private static final Set<String> MOVING =
            Set.of("manual_wheelchair", "powered_wheelchair", "high_support", "walking_aid", "bariatric");

    private Reach() {}

    static boolean isConcerned(Set<String> situations) {
        return situations.stream().anyMatch(MOVING::contains);
    }

    static boolean isOpenTo(Seeker seeker, Home home, Commission commission) {
        Set<Fact> facts = commission.knowledge().facts(home);
        return facts.contains(Fact.LIFT) || facts.contains(Fact.GROUND_FLOOR) || !isConcerned(seeker.situations());
    }
}
