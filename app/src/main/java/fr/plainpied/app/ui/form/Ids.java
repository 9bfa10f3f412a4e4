package fr.plainpied.app.ui.form;

/// Ids made from field names: a name may hold dots and brackets, an id that an address points to had better not.
final class Ids {
    private Ids() {}

    static String of(String name) {
        return name.replaceAll("[^A-Za-z0-9_-]+", "-");
    }

    static String describedBy(String id, boolean hint, boolean error, boolean unit) {
        StringBuilder ids = new StringBuilder();
        append(ids, hint, id + "-hint");
        append(ids, error, id + "-error");
        append(ids, unit, id + "-unit");
        return ids.toString();
    }

    private static void append(StringBuilder ids, boolean present, String id) {
        if (present) {
            ids.append(ids.isEmpty() ? "" : " ").append(id);
        }
    }
}
