package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The worked cases of the adequacy page, computed by an independent reading of it, when they lie beside the project:
/// every value that they hold is compared, ranks and outcomes of lines included.
class WorkedCasesTest {

    private static final Path CASES = Path.of("..", "..", "shared", "design", "worked-cases");
    private static final int MOST_SHOWN = 20;

    @Test
    void everyValueOfTheWorkedCasesIsAnswered() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "The worked cases are not beside the project.");
        Ran ran = Ran.command(
                "match",
                "--dwellings",
                CASES.resolve("dwellings.csv").toString(),
                "--requests",
                CASES.resolve("requests.json").toString(),
                "--adaptability",
                CASES.resolve("adaptability.csv").toString(),
                "--date",
                "2026-06-01",
                "--seed",
                "11",
                "--format",
                "json");
        assertEquals(0, ran.code(), ran.err());
        JsonMapper mapper = new JsonMapper();
        List<String> differences = new ArrayList<>();
        compare(
                "",
                mapper.readTree(Files.readString(CASES.resolve("expected.json"))),
                mapper.readTree(ran.out()),
                differences);
        assertEquals(
                "",
                String.join("\n", differences.subList(0, Math.min(MOST_SHOWN, differences.size()))),
                () -> differences.size() + " values differ");
    }

    private static void compare(String path, JsonNode expected, JsonNode found, List<String> differences) {
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                compare(path + "." + field.getKey(), field.getValue(), found.path(field.getKey()), differences);
            }
        } else if (expected.isArray() && expected.size() == found.size()) {
            for (int index = 0; index < expected.size(); index++) {
                compare(path + "[" + index + "]", expected.get(index), found.get(index), differences);
            }
        } else if (!same(expected, found)) {
            differences.add("%s: expected %s, found %s".formatted(path, expected, found));
        }
    }

    /// Numbers may be written as 0 or 0.0.
    private static boolean same(JsonNode expected, JsonNode found) {
        if (expected.isNumber() && found.isNumber()) {
            return Math.abs(expected.asDouble() - found.asDouble()) < 1e-9;
        }
        return expected.equals(found);
    }
}
