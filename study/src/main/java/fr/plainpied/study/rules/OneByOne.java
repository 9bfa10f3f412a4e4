package fr.plainpied.study.rules;

import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Home after home: each goes to the first of its list who was not taken before.
final class OneByOne implements Rule {

    private final Ordering ordering;

    OneByOne(Ordering ordering) {
        this.ordering = ordering;
    }

    /// What makes one rule differ from another.
    interface Ordering {

        /// Those who may be proposed for the home, the first first.
        List<Seeker> list(Home home, Commission commission);

        /// The open homes in the order in which they are given.
        default List<Home> homes(Commission commission) {
            return commission.open();
        }
    }

    @Override
    public List<Proposal> propose(Commission commission) {
        BitSet taken = new BitSet();
        List<Proposal> proposals = new ArrayList<>();
        for (Home home : ordering.homes(commission)) {
            for (Seeker seeker : ordering.list(home, commission)) {
                if (!taken.get(seeker.index())) {
                    taken.set(seeker.index());
                    proposals.add(Proposal.of(Move.asItIs(home, seeker)));
                    break;
                }
            }
        }
        return proposals;
    }
}
