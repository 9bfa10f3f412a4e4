package fr.plainpied.formats.frozen;

import java.util.List;
import java.util.Optional;

/// One value that is not what it was.
///
/// @param id of the dwelling or request
/// @param path where in it: the column or field of the contract files, then the person, the criterion or the work;
///     empty when the whole dwelling or request is new or gone
/// @param before empty when it was not known or not there
/// @param now empty when it is not known or not there any more
public record InputChange(Kind kind, String id, List<String> path, Optional<String> before, Optional<String> now) {

    /// What the value belongs to.
    public enum Kind {
        DWELLING,
        SURVEY,
        REQUEST
    }

    public InputChange {
        path = List.copyOf(path);
    }
}
