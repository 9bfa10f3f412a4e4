package fr.plainpied.study.rules;

import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import java.util.List;

/// First come, first served: the review order "first come" of the Bloom and DAHLIA portals (matching-field 1.2, 1.3),
/// and of any plain waiting list. Nothing is looked at but the date of the request.
final class FirstCome implements OneByOne.Ordering {

    @Override
    public List<Seeker> list(Home home, Commission commission) {
        return commission.candidates(home).stream().sorted(Queues.BY_DATE).toList();
    }
}
