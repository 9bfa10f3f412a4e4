package fr.plainpied.study.rules;

import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Seeker;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The coordinated-access system of Boston (matching-field 1.1): vacancies by the share of the clients that fit, the
/// hardest to fill first; each takes its clients in order of priority.
///
/// Of its two access flags only the one on the lift protects a client by itself, so only that one is applied: who asks
/// for a lift is proposed a home with a lift or on the ground floor. Its order of priority is set by each programme;
/// the points stand for it.
final class Matchability implements OneByOne.Ordering {

    @Override
    public List<Home> homes(Commission commission) {
        Map<Home, Integer> fit = new HashMap<>();
        commission
                .open()
                .forEach(home -> fit.put(home, fitting(home, commission).size()));
        return commission.open().stream()
                .sorted(Comparator.comparingInt((Home home) -> fit.getOrDefault(home, 0))
                        .thenComparing(Home::id))
                .toList();
    }

    @Override
    public List<Seeker> list(Home home, Commission commission) {
        return fitting(home, commission).stream().sorted(Queues.BY_POINTS).toList();
    }

    private static List<Seeker> fitting(Home home, Commission commission) {
        return commission.candidates(home).stream()
                .filter(seeker -> Reach.isOpenTo(seeker, home, commission))
                .toList();
    }
}
