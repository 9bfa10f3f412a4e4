package fr.plainpied.study.year;

/// What other systems record of a home, one yes or no each; here read from the same grid as ours, and only yes when
/// the grid surely says so.
public enum Fact {
    LIFT,
    GROUND_FLOOR,
    /// No step from the street to the door.
    NO_STEP,
    /// Three steps at most.
    FEW_STEPS,
    /// Entrance and inner doors of 770 mm or more.
    WIDE_DOORS,
    LEVEL_SHOWER,
    /// A shower rather than a bath, stepped or level.
    SHOWER,
    /// 1 500 mm in the bathroom.
    TURNING_BATHROOM,
    GRAB_BARS,
    FLASHING_ALERTS,
    /// Good contrasts in the home and in the common parts.
    CONTRAST,
    QUIET,
    STOVE_CUTOFF
}
