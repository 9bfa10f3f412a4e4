package fr.plainpied.app.needs;

import java.util.Set;

/// Which requests a reader may see.
///
/// @param all by their ids
/// @param whole those of them seen with their situations, reasons, income and names
public record SeenRequests(Set<String> all, Set<String> whole) {
    public SeenRequests {
        all = Set.copyOf(all);
        whole = Set.copyOf(whole);
    }
}
