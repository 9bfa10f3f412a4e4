package fr.plainpied.app.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Tells the header where this reader searches. A module that searches declares one bean of this type; the first that
/// has a page for this reader wins, by the order of the beans.
@FunctionalInterface
public interface SearchSource {
    /// The search page of whoever sends this request, empty when they have none.
    Optional<String> href(HttpServletRequest request);
}
