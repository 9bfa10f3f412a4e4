package fr.plainpied.app.matching;

import fr.plainpied.app.needs.Requests;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.HousingRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every request of the territory with its needs worked out, kept for the horizons people ask for. Only for comparing:
/// what of the answer is shown is another matter.
@Component
class Applicants {
    private static final Set<Integer> KEPT_HORIZONS = Set.of(0, 1, 3, 5);

    private final Requests requests;
    private final Map<Integer, Map<String, Applicant>> kept = new ConcurrentHashMap<>();

    Applicants(Requests requests) {
        this.requests = requests;
    }

    /// By id of the request, in no order.
    Map<String, Applicant> all(int horizonYears) {
        List<HousingRequest> now = requests.forMatching();
        Map<String, Applicant> before = kept.getOrDefault(horizonYears, Map.of());
        boolean same = before.size() == now.size();
        Map<String, Applicant> all = new HashMap<>();
        for (HousingRequest request : now) {
            Applicant known = before.get(request.id());
            boolean unchanged = isOf(known, request);
            same &= unchanged;
            all.put(request.id(), known != null && unchanged ? known : Applicant.of(request, horizonYears));
        }
        if (same) {
            return before;
        }
        Map<String, Applicant> found = Map.copyOf(all);
        if (KEPT_HORIZONS.contains(horizonYears)) {
            kept.put(horizonYears, found);
        }
        return found;
    }

    private static boolean isOf(@Nullable Applicant known, HousingRequest request) {
        return known != null && known.request().equals(request);
    }
}
