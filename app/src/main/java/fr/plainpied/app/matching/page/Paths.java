package fr.plainpied.app.matching.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.web.util.UriUtils;

/// The addresses that the pages of matching lead to.
public final class Paths {
    static final String CANDIDATES = "/logements/{dwelling}/candidats";
    static final String PAIR = CANDIDATES + "/{request}";
    static final String DWELLINGS = "/menages/{request}/logements";
    static final String FREEZE = CANDIDATES + "/figer";
    static final String FROZEN = "/logements/{dwelling}/classements";
    static final String PRINT = "/impression";

    private Paths() {}

    /// The sheet of a dwelling.
    public static String dwelling(String id) {
        return "/logements/" + segment(id);
    }

    static String household(String id) {
        return "/menages/" + segment(id);
    }

    /// The households ranked for a dwelling.
    public static String candidates(String dwelling) {
        return dwelling(dwelling) + "/candidats";
    }

    static String dwellings(String request) {
        return household(request) + "/logements";
    }

    /// The explanation of a pair.
    public static String pair(String dwelling, String request) {
        return candidates(dwelling) + "/" + segment(request);
    }

    static String frozen(String dwelling) {
        return dwelling(dwelling) + "/classements";
    }

    static String frozen(String dwelling, UUID id) {
        return frozen(dwelling) + "/" + id;
    }

    private static String segment(String id) {
        return UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }
}
