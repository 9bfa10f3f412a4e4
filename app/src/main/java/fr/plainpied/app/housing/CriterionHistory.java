package fr.plainpied.app.housing;

import fr.plainpied.kernel.criteria.Criterion;
import java.util.List;
import java.util.Optional;

/// All that was ever said of one criterion of one dwelling.
///
/// @param level where a new value will be written: where the present one stands, else where the criterion is taken
/// @param subject the residence, the building or the dwelling at that level
/// @param version the last version at that level, 0 when there is none: what a change has to name
/// @param current the value that holds, empty when nobody knows
/// @param entries at every level, the last recorded first
public record CriterionHistory(
        Criterion.Scope level,
        String subject,
        int version,
        Optional<RecordedValue> current,
        List<RecordedValue> entries) {
    public CriterionHistory {
        entries = List.copyOf(entries);
    }

    /// A value that held before at the level of the present one, by its version; empty when there is none, or when it
    /// is
    /// the last.
    public Optional<RecordedValue> former(int wanted) {
        return entries.stream()
                .filter(this::isFormer)
                .filter(entry -> entry.version() == wanted)
                .findFirst();
    }

    /// Whether an entry held before, where the present value stands.
    public boolean isFormer(RecordedValue entry) {
        return entry.subject().equals(subject) && entry.version() < version;
    }
}
