package fr.plainpied.study.rules;

import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Knowledge;
import fr.plainpied.study.year.Seeker;
import fr.plainpied.study.year.Sight;
import fr.plainpied.study.year.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What lies before the commission of one month: the open homes and the households that may still be proposed.
///
/// Whatever the rule, a household is left out of a home when a condition of law or one of its own wishes excludes it,
/// or when it refused that home.
public final class Commission {

    private final Knowledge knowledge;
    private final int month;
    private final List<Home> open;
    private final Map<Home, Integer> offeredIn;
    private final BitSet housed;
    private final Set<Refusal> refusals;
    private final boolean first;

    /// A home that a household visited and refused, by their ranks in the year.
    public record Refusal(int home, int seeker) {}

    /// A household and what the home is for it.
    public record Prospect(Seeker seeker, Assessment assessment) {}

    /// @param month from 1
    /// @param open homes to give, with the month of the first commission that offered them
    /// @param housed ranks of the households that found a home this year
    /// @param first whether nobody has visited anything this month
    public Commission(
            Knowledge knowledge,
            int month,
            Map<Home, Integer> open,
            BitSet housed,
            Set<Refusal> refusals,
            boolean first) {
        this.knowledge = knowledge;
        this.month = month;
        this.open =
                open.keySet().stream().sorted(Comparator.comparing(Home::id)).toList();
        this.offeredIn = Map.copyOf(open);
        this.housed = (BitSet) housed.clone();
        this.refusals = Set.copyOf(refusals);
        this.first = first;
    }

    /// The same without one of its homes.
    public Commission without(Home home) {
        Map<Home, Integer> others = new HashMap<>(offeredIn);
        others.remove(home);
        return new Commission(knowledge, month, others, housed, refusals, first);
    }

    /// The homes, by their ids.
    public List<Home> open() {
        return open;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    Year year() {
        return knowledge.year();
    }

    LocalDate date() {
        return year().commission(month);
    }

    /// Whether plans that take time are made now; later rounds of a month only replace refusals.
    boolean isFirst() {
        return first;
    }

    boolean isWaiting(Seeker seeker) {
        return seeker.isPresent(month) && !housed.get(seeker.index());
    }

    /// Whether the home was already open at the commission before, and nobody took it.
    boolean isOfferedAgain(Home home) {
        return offeredIn.getOrDefault(home, month) < month;
    }

    /// The households that may be proposed, with what the home is for them, in the order of our match.
    List<Prospect> prospects(Home home, Sight sight) {
        List<Prospect> prospects = new ArrayList<>();
        knowledge.prospects(home, sight).each((assessment, rank) -> {
            Seeker seeker = year().seekers().get(rank);
            if (isWaiting(seeker) && !refusals.contains(new Refusal(home.index(), rank))) {
                prospects.add(new Prospect(seeker, assessment));
            }
        });
        return prospects;
    }

    /// The households that may be proposed, whatever the home is for them.
    List<Seeker> candidates(Home home) {
        return prospects(home, Sight.FILES).stream().map(Prospect::seeker).toList();
    }
}
