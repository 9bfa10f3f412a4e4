package fr.plainpied.app.needs.page;

import java.util.List;

/// The lines of one moment of daily life.
///
/// @param title localized
public record NeedGroup(String title, List<NeedRow> rows) {
    public NeedGroup {
        rows = List.copyOf(rows);
    }
}
