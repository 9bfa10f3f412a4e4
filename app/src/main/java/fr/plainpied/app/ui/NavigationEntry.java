package fr.plainpied.app.ui;

/// One entry of the main navigation.
///
/// @param label what it is called, localized
/// @param href where it leads; pages whose address begins with it belong to the entry
/// @param order its place, the smallest first
public record NavigationEntry(String label, String href, int order) {
    /// Whether the page at `path` belongs to this entry.
    public boolean holds(String path) {
        return path.equals(href) || (!"/".equals(href) && path.startsWith(href + "/"));
    }
}
