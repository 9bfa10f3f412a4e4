package fr.plainpied.app.rights.interview;

import java.util.List;
import java.util.Map;

/// What was typed on the page of a question, right or wrong, as the form sent it.
///
/// @param values by name of field
public record Typed(Map<String, List<String>> values) {
    public Typed {
        values = Map.copyOf(values);
    }

    /// The form that would send a reply again, so that an answer can be changed.
    public static Typed of(Reply reply) {
        Map<String, List<String>> values = new java.util.HashMap<>();
        reply.values().forEach((name, value) -> {
            if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                values.put(name + ".year", List.of(value.substring(0, 4)));
                values.put(name + ".month", List.of(value.substring(5, 7)));
                values.put(name + ".day", List.of(value.substring(8)));
            }
            values.put(name, List.of(value.split(",")));
        });
        return new Typed(values);
    }

    /// The first value of a field, stripped; empty text when there is none.
    public String one(String name) {
        return values.getOrDefault(name, List.of("")).getFirst().strip();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
