package fr.plainpied.kernel.explain;

import fr.plainpied.kernel.criteria.Strength;

/// Why a requirement is there.
public sealed interface Because {

    /// The default line of a situation of use; the catalogue has its words.
    record OfSituation(String situation, String criterion, Strength strength) implements Because {}

    /// What the professional and the person wrote, in plain words.
    record Said(String words) implements Because {}
}
