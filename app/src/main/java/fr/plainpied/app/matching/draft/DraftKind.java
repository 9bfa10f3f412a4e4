package fr.plainpied.app.matching.draft;

import java.util.Locale;
import java.util.UUID;

/// What a draft is about.
public enum DraftKind {
    /// Vacant homes given to households.
    ALLOCATION("/attributions"),
    /// Tenants who move into each other's homes, and chains that a vacancy starts.
    EXCHANGE("/echanges");

    private final String path;

    DraftKind(String path) {
        this.path = path;
    }

    /// Where the drafts of this kind are.
    public String path() {
        return path;
    }

    /// Where one of them is.
    public String path(UUID draft) {
        return path + "/" + draft;
    }

    /// The code in lower case, as the database keeps it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
