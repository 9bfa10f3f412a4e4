package fr.plainpied.formats.frozen;

import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import fr.plainpied.kernel.criteria.Fingerprint;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `setting.json` of a frozen ranking, which only this program writes.
final class SettingReading {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> DIRECTIONS = Set.of("dwelling", "request");

    /// @param files the fingerprint of each part, by its name
    record Read(FrozenSetting setting, Map<String, String> files) {}

    private SettingReading() {}

    static Optional<Read> read(String name, byte[] bytes, Faults faults) {
        Place place = Place.of(name, 1, 1);
        try {
            JsonNode json = JSON.readTree(bytes);
            if (json.path("format").asInt(0) > FrozenWriter.FORMAT) {
                faults.add(place.fault("frozen.newer", Map.of()));
                return Optional.empty();
            }
            return Optional.of(new Read(setting(json), files(json)));
        } catch (JacksonException | DateTimeException | IllegalArgumentException damaged) {
            faults.add(place.fault("frozen.setting", Map.of()));
            return Optional.empty();
        }
    }

    private static FrozenSetting setting(JsonNode json) {
        MatchSetting match = new MatchSetting(
                LocalDate.parse(json.path("edition").asString()),
                LocalDate.parse(json.path("date").asString()),
                json.path("seed").asLong(),
                json.path("horizon").asInt());
        String language = oneOf(LANGUAGES, json.path("language").asString());
        String by = oneOf(DIRECTIONS, json.path("by").asString());
        return new FrozenSetting(
                match,
                Locale.of(language),
                by.equals("request"),
                new Fingerprint(json.path("catalogue_sha256").asString()),
                new Fingerprint(json.path("ceilings_sha256").asString()));
    }

    private static String oneOf(Set<String> allowed, String word) {
        if (!allowed.contains(word)) {
            throw new IllegalArgumentException(word);
        }
        return word;
    }

    private static Map<String, String> files(JsonNode json) {
        Map<String, String> files = new HashMap<>();
        json.path("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asString()));
        return files;
    }
}
