package fr.plainpied.study.rules;

import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import java.util.List;

/// Plain-pied one home after the other, without works: who fits, in the order of the match (scarce features needed,
/// then points, then wishes covered, then waiting), once what decides was measured.
final class OursOneByOne implements OneByOne.Ordering {

    private final Ways ways;

    OursOneByOne(Ways ways) {
        this.ways = ways;
    }

    @Override
    public List<Seeker> list(Home home, Commission commission) {
        return commission.prospects(home, ways.sight()).stream()
                .filter(prospect -> ways.admits(prospect.assessment()))
                .map(Commission.Prospect::seeker)
                .toList();
    }
}
