package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the pages of households are. Nothing in an address tells who somebody is.
final class HouseholdAddresses {
    static final String LIST = "/menages";
    static final String SEARCH = "/menages/recherche";

    private HouseholdAddresses() {}

    /// The way back from a page about one household.
    static List<Crumb> trail(HouseholdFile file, Words words) {
        return List.of(
                new Crumb(words.say("needs.list.title"), LIST),
                new Crumb(words.say("needs.request", "id", file.id()), file(file.id())));
    }

    static String file(String request) {
        return at("/menages/{id}", Map.of(), request);
    }

    /// The file after something was done.
    static String file(String request, Map<String, String> query) {
        return at("/menages/{id}", query, request);
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

    static String undoneLine(String request, String line) {
        return at("/menages/{id}/besoins/{line}/annuler", Map.of(), request, line);
    }

    static String persons(String request) {
        return at("/menages/{id}/personnes", Map.of(), request);
    }

    static String newPerson(String request) {
        return at("/menages/{id}/personnes/nouvelle", Map.of(), request);
    }

    static String person(String request, String person) {
        return at("/menages/{id}/personnes/{person}", Map.of(), request, person);
    }

    static String departure(String request, String person) {
        return at("/menages/{id}/personnes/{person}/depart", Map.of(), request, person);
    }

    static String undonePerson(String request, String change) {
        return at("/menages/{id}/changements/{change}/annuler", Map.of(), request, change);
    }

    private static String at(String path, Map<String, String> query, Object... parts) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> address.queryParam(entry.getKey(), entry.getValue()));
        return address.encode().buildAndExpand(parts).toUriString();
    }
}
