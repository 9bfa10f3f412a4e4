package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.quantity.Money;

/// Where a household of a shortlist stands for that home in the plan, and what it would take to come first.
public sealed interface Standing {

    /// The home is proposed to it.
    record Proposed() implements Standing {}

    /// The plan proposes it another home.
    record Elsewhere(String dwelling) implements Standing {}

    /// The household proposed brings more to the first objective that tells them apart.
    ///
    /// @param by how much more, above 0
    record Behind(Objective.Part part, long by) implements Standing {}

    /// Equal in every objective; the household proposed needs less works.
    ///
    /// @param by what its works cost more
    record CostlierWorks(Money by) implements Standing {}

    /// Equal in everything; the published draw decided.
    record LotDrawn() implements Standing {}

    /// It would come first, were it not for the share of the priority publics.
    record KeptForPriority() implements Standing {}

    /// The search was stopped before it could be compared.
    record NotCompared() implements Standing {}
}
