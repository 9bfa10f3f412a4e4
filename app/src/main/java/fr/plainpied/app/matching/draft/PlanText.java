package fr.plainpied.app.matching.draft;

import tools.jackson.databind.json.JsonMapper;

/// Options and plans of drafts as the database keeps them: JSON of plain records.
public final class PlanText {
    private static final JsonMapper JSON = new JsonMapper();

    private PlanText() {}

    public static String of(Record kept) {
        return JSON.writeValueAsString(kept);
    }

    public static <T extends Record> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }
}
