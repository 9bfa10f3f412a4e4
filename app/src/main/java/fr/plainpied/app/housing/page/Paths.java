package fr.plainpied.app.housing.page;

import fr.plainpied.kernel.criteria.Criterion;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/// The addresses of this module's pages.
final class Paths {
    static final String RESIDENCES = "/residences";
    static final String DWELLINGS = "/logements";
    /// After the address of a value: where a former one is put back.
    static final String BACK = "/remise";
    static final String SEARCH = "/recherche";

    private Paths() {}

    static String dwelling(String id) {
        return DWELLINGS + "/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }

    static String value(String dwelling, Criterion criterion) {
        return dwelling(dwelling) + "/valeurs/" + criterion.code();
    }

    /// The dwellings of a residence.
    static String residence(String id) {
        return DWELLINGS + "?" + ListQuery.RESIDENCE + "=" + UriUtils.encodeQueryParam(id, StandardCharsets.UTF_8);
    }
}
