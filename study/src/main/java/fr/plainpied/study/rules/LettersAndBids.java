package fr.plainpied.study.rules;

import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.study.year.Fact;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The London register of accessible homes (matching-field 1.5, 3.2): letters A to G on homes, the same on households,
/// and an order of bidding as Southwark publishes it: A bids A only; B bids B, and A after any A; E+ (an adaptation
/// such as a level shower is needed) bids E+, and B after any B; F bids F only.
///
/// For C and D, which the public text leaves to each council: their own letter, then the next less demanding. A home
/// that is not assessed (G) is let as F. One that nobody of the right letter takes is open to all at the next
/// commission. Bidders read adverts that tell the storey and the lift.
final class LettersAndBids implements OneByOne.Ordering {

    private static final int NEVER = 9;
    private static final Set<String> LARGE_CHAIR = Set.of("powered_wheelchair", "high_support");

    private enum Letter {
        A,
        B,
        C,
        D,
        E_PLUS,
        E,
        F
    }

    @Override
    public List<Seeker> list(Home home, Commission commission) {
        DwellingClass letter = commission.knowledge().letter(home);
        boolean special = commission.knowledge().facts(home).contains(Fact.LEVEL_SHOWER);
        boolean all = commission.isOfferedAgain(home);
        return commission.candidates(home).stream()
                .filter(seeker -> all || turn(letter, special, of(seeker)) < NEVER)
                .filter(seeker -> Reach.isOpenTo(seeker, home, commission))
                .sorted(Comparator.comparingInt((Seeker seeker) -> turn(letter, special, of(seeker)))
                        .thenComparing(Queues.BY_POINTS))
                .toList();
    }

    private static int turn(DwellingClass home, boolean special, Letter household) {
        return switch (home) {
            case A -> place(household, Letter.A, Letter.B);
            case B -> place(household, Letter.B, Letter.E_PLUS);
            case C -> place(household, Letter.C, Letter.D);
            case D -> place(household, Letter.D, Letter.E);
            case E -> special ? place(household, Letter.E_PLUS, Letter.E) : place(household, Letter.E, Letter.E);
            case F, G -> place(household, Letter.F, Letter.F);
        };
    }

    private static int place(Letter household, Letter first, Letter then) {
        return household == first ? 0 : household == then ? 1 : NEVER;
    }

    /// What an occupational therapist would write, from the household's must lines.
    private static Letter of(Seeker seeker) {
        Set<String> situations = seeker.situations();
        if (situations.stream().anyMatch(LARGE_CHAIR::contains)) {
            return Letter.A;
        }
        if (situations.contains("manual_wheelchair")) {
            return limit(seeker, "turning_bathroom_mm") ? Letter.A : Letter.B;
        }
        if (situations.contains("bariatric")) {
            return Letter.C;
        }
        if (!limit(seeker, "route_steps")) {
            return Letter.F;
        }
        boolean noStep = musts(seeker, "route_steps").stream().anyMatch(line -> line.operand() <= 0);
        if (noStep) {
            return Letter.D;
        }
        return limit(seeker, "washing") ? Letter.E_PLUS : Letter.E;
    }

    private static boolean limit(Seeker seeker, String criterion) {
        return !musts(seeker, criterion).isEmpty();
    }

    private static List<Requirement> musts(Seeker seeker, String criterion) {
        return seeker.applicant().needs().lines().stream()
                .map(line -> line.requirement())
                .filter(line -> line.isMust() && line.criterion().code().equals(criterion))
                .toList();
    }
}
