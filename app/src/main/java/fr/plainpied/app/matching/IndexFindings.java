package fr.plainpied.app.matching;

import java.util.List;

/// What came of comparing the index with the database.
///
/// @param answers how many rankings were compared, each whole
/// @param differences empty when the index is right
record IndexFindings(int dwellings, int requests, int answers, List<Difference> differences) {
    IndexFindings {
        differences = List.copyOf(differences);
    }

    /// What a difference is about.
    enum Kind {
        DWELLING,
        REQUEST
    }

    /// What differs of it.
    enum What {
        /// It is not what the tables hold.
        CONTENT,
        /// Its ranking is not that of the plain engine.
        RANKING
    }

    /// @param id of the dwelling or of the request
    record Difference(Kind kind, What what, String id) {}
}
