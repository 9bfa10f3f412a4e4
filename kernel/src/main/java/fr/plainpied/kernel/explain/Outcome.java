package fr.plainpied.kernel.explain;

/// What one requirement meets in one dwelling.
public enum Outcome {
    SATISFIED,
    SATISFIED_AFTER_WORKS,
    NOT_SATISFIED,
    UNKNOWN,
    NOT_APPLICABLE
}
