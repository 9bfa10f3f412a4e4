package fr.plainpied.bench;

import fr.plainpied.formats.json.JsonOut;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The named figures of one measure, in their order.
final class Figures {

    private final Map<String, Object> byName = new LinkedHashMap<>();

    Figures put(String name, long figure) {
        byName.put(name, BigDecimal.valueOf(figure));
        return this;
    }

    /// @param decimals kept of the figure
    Figures put(String name, double figure, int decimals) {
        byName.put(name, BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP));
        return this;
    }

    Figures put(String name, boolean yes) {
        byName.put(name, yes);
        return this;
    }

    Figures put(String name, String word) {
        byName.put(name, word);
        return this;
    }

    Map<String, Object> all() {
        return byName;
    }

    void write(JsonOut json) {
        json.startObject();
        byName.forEach((name, figure) -> {
            if (figure instanceof BigDecimal number) {
                json.field(name, number);
            } else if (figure instanceof Boolean yes) {
                json.field(name, yes);
            } else {
                json.field(name, figure.toString());
            }
        });
        json.endObject();
    }

    /// As one JSON object.
    String json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOut json = new JsonOut(out)) {
            write(json);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// One figure a line, aligned.
    String text() {
        int width = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        byName.forEach((name, figure) -> text.append(name)
                .append(" ".repeat(width - name.length() + 2))
                .append(figure instanceof BigDecimal number ? number.toPlainString() : figure)
                .append('\n'));
        return text.toString();
    }
}
