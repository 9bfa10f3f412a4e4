package fr.plainpied.app.housing;

import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.Classification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that is known of one dwelling.
///
/// @param kernel for the kernel
/// @param classification its class, and what to measure when unknown values leave it open
/// @param holdingBack the known values that keep it from a better class, as few as say it; empty when none does
/// @param values those that hold, by code of their criterion
/// @param survey who looked at what can be done in it; empty when nobody did
/// @param changeable whether the reader may record values
public record DwellingSheet(
        DwellingSummary summary,
        Dwelling kernel,
        Classification classification,
        List<Criterion> holdingBack,
        Map<String, RecordedValue> values,
        Optional<AdaptabilityVisit> survey,
        boolean changeable) {
    public DwellingSheet {
        holdingBack = List.copyOf(holdingBack);
        values = Map.copyOf(values);
    }

    /// Who surveyed what can be done, and when.
    public record AdaptabilityVisit(LocalDate on, String author) {}

    public Grid grid() {
        return kernel.grid();
    }

    /// The value that holds, with where it comes from.
    public Optional<RecordedValue> value(Criterion criterion) {
        return Optional.ofNullable(values.get(criterion.code()));
    }

    /// Where each of these was taken, those nobody knows left out.
    public List<RecordedValue> values(List<Criterion> criteria) {
        return criteria.stream().flatMap(criterion -> value(criterion).stream()).toList();
    }
}
