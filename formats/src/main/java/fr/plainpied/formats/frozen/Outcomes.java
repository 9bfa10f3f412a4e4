package fr.plainpied.formats.frozen;

import fr.plainpied.formats.frozen.OutcomeChange.Standing;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares two answers candidate by candidate.
final class Outcomes {

    private static final JsonMapper JSON = new JsonMapper();

    private record Pair(String dwelling, String request) {}

    private Outcomes() {}

    /// Both are the JSON of `match`.
    static List<OutcomeChange> changes(String before, String now) {
        if (before.equals(now)) {
            return List.of();
        }
        Map<Pair, Standing> then = standings(JSON.readTree(before));
        Map<Pair, Standing> today = standings(JSON.readTree(now));
        Set<Pair> pairs = new LinkedHashSet<>(then.keySet());
        pairs.addAll(today.keySet());
        List<OutcomeChange> changes = new ArrayList<>();
        for (Pair pair : pairs) {
            Optional<Standing> was = Optional.ofNullable(then.get(pair));
            Optional<Standing> is = Optional.ofNullable(today.get(pair));
            if (!was.equals(is)) {
                changes.add(new OutcomeChange(pair.dwelling(), pair.request(), was, is));
            }
        }
        return changes;
    }

    private static Map<Pair, Standing> standings(JsonNode answer) {
        Map<Pair, Standing> standings = new LinkedHashMap<>();
        for (JsonNode group : answer.path("matches")) {
            for (JsonNode candidate : group.path("candidates")) {
                standings.put(new Pair(text(group, "dwelling"), text(candidate, "request")), standing(candidate));
            }
            for (JsonNode candidate : group.path("dwellings")) {
                standings.put(new Pair(text(candidate, "dwelling"), text(group, "request")), standing(candidate));
            }
        }
        return standings;
    }

    private static Standing standing(JsonNode candidate) {
        return new Standing(
                candidate.path("rank").asInt(),
                candidate.path("proposable").asBoolean(),
                Verdict.valueOf(text(candidate, "verdict")));
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).asString();
    }
}
