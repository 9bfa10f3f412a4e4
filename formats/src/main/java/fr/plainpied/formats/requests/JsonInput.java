package fr.plainpied.formats.requests;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.fault.Excerpt;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads a JSON text piece by piece, with places, in bounded memory: depth, numbers, texts and the number of values in
/// one piece are all limited.
final class JsonInput implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;
    private static final int MOST_VALUES = 200_000;

    private final JsonParser parser;
    private final JsonFaults faults;
    private int values;

    /// One piece of the file holds too many values.
    static final class TooManyValues extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Json.At at;

        TooManyValues(Json.At at) {
            super("More than %d values".formatted(MOST_VALUES));
            this.at = at;
        }

        Json.At at() {
            return at;
        }
    }

    JsonInput(Reader text, Limits limits, JsonFaults faults) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .maxStringLength(limits.cellCharacters())
                .build();
        this.parser = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .build()
                .createParser(ObjectReadContext.empty(), text);
        this.faults = faults;
    }

    /// @return the token reached, or [JsonToken#NOT_AVAILABLE] at the end of the file
    JsonToken next() {
        JsonToken token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    JsonToken current() {
        JsonToken token = parser.currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /// Where the present token starts.
    Json.At at() {
        return at(parser.currentTokenLocation());
    }

    /// How far the reading went.
    Json.At here() {
        return at(parser.currentLocation());
    }

    static Json.At at(TokenStreamLocation location) {
        return new Json.At(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    String fieldName() {
        return parser.currentName() == null ? "" : parser.currentName();
    }

    /// Passes over the value that starts here.
    void skip() {
        parser.skipChildren();
    }

    /// The whole value that starts here.
    Json value(String path) {
        values = 0;
        return read(path);
    }

    private Json read(String path) {
        Json.At at = at();
        values++;
        if (values > MOST_VALUES) {
            throw new TooManyValues(at);
        }
        return switch (current()) {
            case START_OBJECT -> object(at, path);
            case START_ARRAY -> array(at, path);
            case VALUE_STRING -> new Json.Text(at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, parser.getString());
            case VALUE_TRUE -> new Json.Bool(at, true);
            case VALUE_FALSE -> new Json.Bool(at, false);
            default -> new Json.Null(at);
        };
    }

    private Json object(Json.At at, String path) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = fieldName();
            Json.At named = at();
            next();
            String below = field(path, name);
            Json value = read(below);
            if (members.putIfAbsent(name, new Json.Member(named, value)) != null) {
                faults.fault(named, below, "json.fieldTwice", Map.of("field", Excerpt.of(name)));
            }
        }
        return new Json.Obj(at, members);
    }

    private Json array(Json.At at, String path) {
        List<Json> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            items.add(read(item(path, items.size())));
        }
        return new Json.Arr(at, items);
    }

    /// The path of a field of an object.
    static String field(String path, String name) {
        return path.isEmpty() ? Excerpt.of(name) : path + "." + Excerpt.of(name);
    }

    /// The path of an item of a list.
    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    @Override
    public void close() {
        parser.close();
    }
}
