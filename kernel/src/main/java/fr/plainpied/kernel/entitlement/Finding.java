package fr.plainpied.kernel.entitlement;

import java.util.List;

/// The result for one benefit, with how it was reached.
///
/// @param person number of the person, -1 when the right is the family's or the dwelling's
/// @param explanation empty when the explanation was not asked for
public record Finding(Benefit benefit, int person, Result result, List<Step> explanation) {

    public Finding {
        explanation = List.copyOf(explanation);
    }
}
