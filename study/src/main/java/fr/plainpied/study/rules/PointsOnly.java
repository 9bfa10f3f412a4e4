package fr.plainpied.study.rules;

import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import java.util.List;

/// Priority points alone: the territory's scoring grid (cotation, mandatory in France by the laws of 2018 and 2022),
/// where disability gives points and the home is not looked at (matching-field 2).
final class PointsOnly implements OneByOne.Ordering {

    @Override
    public List<Seeker> list(Home home, Commission commission) {
        return commission.candidates(home).stream().sorted(Queues.BY_POINTS).toList();
    }
}
