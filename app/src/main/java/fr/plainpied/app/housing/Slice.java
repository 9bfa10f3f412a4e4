package fr.plainpied.app.housing;

import java.util.List;

/// A page of a list.
///
/// @param total how many there are in the whole list
public record Slice<T>(List<T> items, int total) {
    public Slice {
        items = List.copyOf(items);
    }
}
