package fr.plainpied.app.needs.page;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the pages of households are.
final class HouseholdAddresses {
    static final String LIST = "/menages";

    private HouseholdAddresses() {}

    static String file(String request) {
        return at("/menages/{id}", Map.of(), request);
    }

    static String dwellings(String request) {
        return at("/menages/{id}/logements", Map.of(), request);
    }

    static String newLine(String request, Map<String, String> query) {
        return at("/menages/{id}/besoins/nouveau", query, request);
    }

    static String lines(String request) {
        return at("/menages/{id}/besoins", Map.of(), request);
    }

    static String line(String request, long line) {
        return at("/menages/{id}/besoins/{line}", Map.of(), request, line);
    }

    static String removal(String request, long line) {
        return at("/menages/{id}/besoins/{line}/retirer", Map.of(), request, line);
    }

    private static String at(String path, Map<String, String> query, Object... parts) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> address.queryParam(entry.getKey(), entry.getValue()));
        return address.encode().buildAndExpand(parts).toUriString();
    }
}
