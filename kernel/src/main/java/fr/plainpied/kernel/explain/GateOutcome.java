package fr.plainpied.kernel.explain;

/// What a gate says. Unknown never excludes.
public enum GateOutcome {
    PASS,
    FAIL,
    UNKNOWN;

    /// A gate made of several checks: one failure fails it, else one unknown leaves it unknown.
    public GateOutcome and(GateOutcome other) {
        if (this == FAIL || other == FAIL) {
            return FAIL;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : PASS;
    }
}
