package fr.plainpied.app.matching.draft;

/// What came of the work on a draft.
public sealed interface Outcome {
    /// @param plan ids, ranks and codes only
    /// @param housed homes given, or moves made
    /// @param fingerprint of all that was compared
    /// @param named homes and households of the plan, as they were compared
    record Done(String plan, int housed, String fingerprint, DraftInputs named) implements Outcome {}

    /// The rules asked for allow no plan.
    ///
    /// @param why as the kind of draft writes it
    record Refused(String why) implements Outcome {}
}
