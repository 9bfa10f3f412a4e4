package fr.plainpied.kernel.explain;

/// Features that are rare in social housing and go first to those who need them (CCH R441-4).
public enum ScarceFeature {
    STEP_FREE,
    LEVEL_SHOWER,
    BATHROOM_TURNING,
    WC_TRANSFER,
    HOIST,
    FLASHING_ALERTS,
    STOVE_CUTOFF,
    QUIET_AND_LIGHT,
    ASSIGNED_PARKING
}
