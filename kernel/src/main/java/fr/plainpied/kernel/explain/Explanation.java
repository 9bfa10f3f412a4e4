package fr.plainpied.kernel.explain;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.quantity.Share;
import java.util.List;

/// The whole of why a dwelling does or does not fit a household.
///
/// @param lines in the order of persons, then of their lines
/// @param toMeasure the unknown criteria that would decide, by code; empty unless `TO_VERIFY`
/// @param coverage weight satisfied over weight applicable of the should and wish lines
/// @param scarce the dwelling's scarce features that the household needs
public record Explanation(
        Verdict verdict,
        List<LineReason> lines,
        WorksPlan works,
        List<Criterion> toMeasure,
        SmallestChange smallestChange,
        Share coverage,
        List<ScarceFeature> scarce) {

    public Explanation {
        lines = List.copyOf(lines);
        toMeasure = List.copyOf(toMeasure);
        scarce = List.copyOf(scarce);
    }

    /// The must lines that alone exclude the dwelling.
    public List<LineReason> blocking() {
        return lines.stream().filter(LineReason::blocks).toList();
    }

    /// The verdict, computed again from the lines alone; always equal to `verdict`.
    public Verdict recomputed() {
        return Verdict.of(lines.stream()
                .filter(line -> line.requirement().isMust())
                .map(LineReason::outcome)
                .toList());
    }
}
