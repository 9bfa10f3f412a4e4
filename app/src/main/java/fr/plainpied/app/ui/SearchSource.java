package fr.plainpied.app.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Tells the header where this reader searches. The module that searches declares one bean of this type.
@FunctionalInterface
public interface SearchSource {
    /// The search page of whoever sends this request, empty when they have none.
    Optional<String> href(HttpServletRequest request);
}
