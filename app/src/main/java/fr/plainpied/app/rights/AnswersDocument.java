package fr.plainpied.app.rights;

import fr.plainpied.app.rights.interview.Replies;
import fr.plainpied.app.rights.interview.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answers of a screening as one document, which is how they are kept: nothing outside of this class knows its
/// form,
/// so that sealing it needs no other change.
final class AnswersDocument {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswersDocument() {}

    static String write(Replies replies) {
        ObjectNode document = JSON.createObjectNode();
        new TreeMap<>(replies.byCode()).forEach((question, reply) -> {
            ObjectNode values = document.putObject(question);
            new TreeMap<>(reply.values()).forEach(values::put);
        });
        return document.toString();
    }

    static Replies read(String document) {
        Map<String, Reply> replies = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> question : JSON.readTree(document).properties()) {
            Map<String, String> values = new LinkedHashMap<>();
            question.getValue()
                    .properties()
                    .forEach(
                            value -> values.put(value.getKey(), value.getValue().asString()));
            replies.put(question.getKey(), new Reply(values));
        }
        return new Replies(replies);
    }
}
