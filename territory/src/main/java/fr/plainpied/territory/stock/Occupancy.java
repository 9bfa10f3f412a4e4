package fr.plainpied.territory.stock;

/// Whether a dwelling can be proposed.
public enum Occupancy {
    LET,
    /// Let until the date on which it becomes available.
    NOTICE_GIVEN,
    VACANT
}
