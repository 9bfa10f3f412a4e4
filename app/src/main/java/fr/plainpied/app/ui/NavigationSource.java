package fr.plainpied.app.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/// What a module adds to the main navigation. A module declares one bean of this type; the shell gathers them all.
@FunctionalInterface
public interface NavigationSource {
    /// The entries for whoever sends this request, empty when the module has nothing for them.
    List<NavigationEntry> entries(HttpServletRequest request, Words words);
}
