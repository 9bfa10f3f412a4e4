package fr.plainpied.app.matching.draft;

import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Fingerprints of what drafts are computed from. That of a request is kept until the request changes, so that asking
/// whether anything changed since a draft costs little.
@Component
public class Prints {
    private volatile Map<String, Print> known = Map.of();

    private record Print(HousingRequest request, String hex) {}

    /// Of these homes and all these requests, whatever order they come in.
    public String of(List<Dwelling> homes, List<HousingRequest> requests) {
        List<byte[]> parts = new ArrayList<>();
        homes.stream().sorted(Comparator.comparing(Dwelling::id)).forEach(home -> parts.add(bytes(of(home))));
        Map<String, Print> before = known;
        Map<String, Print> now = new HashMap<>();
        for (HousingRequest request : requests.stream()
                .sorted(Comparator.comparing(HousingRequest::id))
                .toList()) {
            Print kept = before.get(request.id());
            Print print = kept != null && kept.request().equals(request) ? kept : new Print(request, of(request));
            now.put(request.id(), print);
            parts.add(bytes(print.hex()));
        }
        known = Map.copyOf(now);
        return Fingerprint.of(parts).hex();
    }

    /// Of one home.
    public static String of(Dwelling home) {
        return of(DraftInputs.of(List.of(home), List.of()));
    }

    /// Of one request.
    public static String of(HousingRequest request) {
        return of(DraftInputs.of(List.of(), List.of(request)));
    }

    private static String of(DraftInputs inputs) {
        return Fingerprint.of(
                        List.of(bytes(inputs.dwellings()), bytes(inputs.adaptability()), bytes(inputs.requests())))
                .hex();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
