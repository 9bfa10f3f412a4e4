package fr.plainpied.app.matching;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.index.DwellingIndex;
import fr.plainpied.kernel.index.RequestIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// What is in the index: every dwelling and every request of one moment, and what is made ready of them. Whoever
/// changes it keeps all others out meanwhile; several may read.
final class Territory {
    private final Engine engine;
    private final DwellingIndex ofDwellings;
    private final Map<Integer, RequestIndex> ofRequests = new HashMap<>();
    private final Map<Integer, Map<String, Applicant>> applicants = new ConcurrentHashMap<>();
    private Map<String, Dwelling> dwellings = Map.of();
    private Map<String, HousingRequest> requests = Map.of();

    Territory(Engine engine) {
        this.engine = engine;
        Adequacy adequacy = engine.adequacy();
        this.ofDwellings = new DwellingIndex(adequacy, engine.gates(), 0);
    }

    /// Whether it is made of exactly these maps and has the requests at that horizon.
    boolean isOf(Map<String, Dwelling> others, Map<String, HousingRequest> candidates, int horizon) {
        return same(dwellings, others) && same(requests, candidates) && ofRequests.containsKey(horizon);
    }

    /// Puts and removes what differs, and nothing else.
    void becomes(Map<String, Dwelling> others, Map<String, HousingRequest> candidates, int horizon) {
        replace(dwellings, others, ofDwellings::put, ofDwellings::remove);
        dwellings = others;
        replace(requests, candidates, this::put, this::remove);
        requests = candidates;
        if (!ofRequests.containsKey(horizon)) {
            RequestIndex index = new RequestIndex(engine.adequacy(), engine.gates(), horizon);
            requests.values().forEach(index::put);
            ofRequests.put(horizon, index);
        }
    }

    /// What is held stays the same object as long as it does not change; comparing all of it would cost each question.
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Object one, Object other) {
        return one == other;
    }

    private static <T> void replace(
            Map<String, T> before, Map<String, T> after, Consumer<T> put, Consumer<String> remove) {
        if (same(before, after)) {
            return;
        }
        Set<String> gone = new HashSet<>(before.keySet());
        gone.removeAll(after.keySet());
        gone.forEach(remove);
        after.forEach((id, thing) -> {
            if (!Objects.equals(before.get(id), thing)) {
                put.accept(thing);
            }
        });
    }

    private void put(HousingRequest request) {
        ofRequests.values().forEach(index -> index.put(request));
        applicants.values().forEach(ready -> ready.remove(request.id()));
    }

    private void remove(String request) {
        ofRequests.values().forEach(index -> index.remove(request));
        applicants.values().forEach(ready -> ready.remove(request));
    }

    Map<String, Dwelling> dwellings() {
        return dwellings;
    }

    Map<String, HousingRequest> requests() {
        return requests;
    }

    DwellingIndex ofDwellings() {
        return ofDwellings;
    }

    RequestIndex ofRequests(int horizon) {
        return Objects.requireNonNull(ofRequests.get(horizon), "the requests were not made ready at that horizon");
    }

    /// With their needs at that horizon, worked out once as long as the request stays what it is. May be asked at any
    /// time, also about a request of an earlier moment.
    Applicant applicant(HousingRequest request, int horizon) {
        Map<String, Applicant> ready = applicants.computeIfAbsent(horizon, unseen -> new ConcurrentHashMap<>());
        Applicant known = ready.get(request.id());
        if (known != null && same(known.request(), request)) {
            return known;
        }
        Applicant applicant = Applicant.of(request, horizon);
        ready.put(request.id(), applicant);
        return applicant;
    }
}
