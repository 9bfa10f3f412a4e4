package fr.plainpied.formats.frozen;

import fr.plainpied.formats.dwellings.AdaptabilityTable;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.dwellings.DwellingTable;
import fr.plainpied.formats.frozen.InputChange.Kind;
import fr.plainpied.formats.requests.RequestWriter;
import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares inputs as their files would be written: whatever a file can say, a change of it is found.
final class Inputs {

    private static final JsonMapper JSON = new JsonMapper();

    /// By what an object of a list is known, in the order in which it is looked for.
    private static final List<String> NAMES = List.of("id", "criterion");

    /// A value of an input and where it is. The first part of a path names the dwelling or the request.
    private record Found(Kind kind, List<String> path) {}

    private Inputs() {}

    static List<InputChange> changes(
            List<DwellingRow> dwellings,
            List<DwellingRow> dwellingsNow,
            List<HousingRequest> requests,
            List<HousingRequest> requestsNow) {
        return changes(values(dwellings, requests), values(dwellingsNow, requestsNow));
    }

    private static List<InputChange> changes(Map<Found, String> before, Map<Found, String> now) {
        Set<Found> all = new LinkedHashSet<>(before.keySet());
        all.addAll(now.keySet());
        Set<Found> whole = new LinkedHashSet<>();
        List<InputChange> changes = new ArrayList<>();
        for (Found found : all) {
            Optional<String> was = Optional.ofNullable(before.get(found));
            Optional<String> is = Optional.ofNullable(now.get(found));
            Found subject = subject(found);
            if (found.equals(subject) && !was.equals(is)) {
                whole.add(subject);
            }
            if (!was.equals(is) && (found.equals(subject) || !whole.contains(subject))) {
                changes.add(new InputChange(
                        found.kind(),
                        found.path().getFirst(),
                        found.path().subList(1, found.path().size()),
                        was,
                        is));
            }
        }
        return changes;
    }

    /// The whole dwelling or request that a value belongs to.
    private static Found subject(Found found) {
        Kind kind = found.kind() == Kind.SURVEY ? Kind.DWELLING : found.kind();
        return new Found(kind, found.path().subList(0, 1));
    }

    private static Map<Found, String> values(List<DwellingRow> dwellings, List<HousingRequest> requests) {
        Map<Found, String> values = new LinkedHashMap<>();
        try (DwellingTable table = new DwellingTable(Catalogue.current(), new Kept(values, Kind.DWELLING, 1));
                AdaptabilityTable surveys = new AdaptabilityTable(new Kept(values, Kind.SURVEY, 2))) {
            for (DwellingRow row : dwellings) {
                values.put(new Found(Kind.DWELLING, List.of(row.id())), "");
                table.write(row);
                surveys.write(row.id(), row.dwelling().adaptability());
            }
            requests(values, requests);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return values;
    }

    private static void requests(Map<Found, String> values, List<HousingRequest> requests) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RequestWriter writer = new RequestWriter(bytes)) {
            for (HousingRequest request : requests) {
                writer.write(request);
            }
        }
        for (JsonNode request : JSON.readTree(bytes.toByteArray()).path("requests")) {
            String id = request.path("id").asString();
            values.put(new Found(Kind.REQUEST, List.of(id)), "");
            flatten(values, List.of(id), request);
        }
    }

    private static void flatten(Map<Found, String> values, List<String> path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(values, and(path, field.getKey()), field.getValue()));
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            Map<String, Integer> times = new LinkedHashMap<>();
            for (JsonNode part : node) {
                String name = name(part);
                int time = times.merge(name, 1, Integer::sum);
                flatten(values, and(path, time == 1 ? name : name + " " + time), part);
            }
        } else if (node.isArray()) {
            List<String> words = new ArrayList<>();
            node.forEach(word -> words.add(word.asString()));
            values.put(new Found(Kind.REQUEST, path), String.join(", ", words));
        } else {
            values.put(new Found(Kind.REQUEST, path), node.asString());
        }
    }

    private static String name(JsonNode part) {
        return NAMES.stream()
                .filter(part::has)
                .findFirst()
                .map(name -> part.path(name).asString())
                .orElse("");
    }

    private static List<String> and(List<String> path, String last) {
        List<String> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    /// Keeps the cells of a table by their row and column instead of writing them.
    ///
    /// @param keys how many columns name the row
    private record Kept(Map<Found, String> values, Kind kind, int keys, List<String> columns) implements TableWriter {

        private Kept(Map<Found, String> values, Kind kind, int keys) {
            this(values, kind, keys, new ArrayList<>());
        }

        @Override
        public void header(List<String> names) {
            columns.addAll(names);
        }

        @Override
        public void row(List<CellValue> cells) {
            List<String> row = cells.subList(0, keys).stream()
                    .map(Kept::text)
                    .map(Optional::orElseThrow)
                    .toList();
            for (int column = keys; column < cells.size(); column++) {
                Found found = new Found(kind, and(row, columns.get(column)));
                text(cells.get(column)).ifPresent(text -> values.put(found, text));
            }
        }

        private static Optional<String> text(CellValue cell) {
            return switch (cell) {
                case CellValue.Text(String text) -> Optional.of(text);
                case CellValue.Figure(var number) -> Optional.of(number.toPlainString());
                case CellValue.Empty() -> Optional.empty();
            };
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
