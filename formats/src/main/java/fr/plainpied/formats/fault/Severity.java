package fr.plainpied.formats.fault;

/// Whether the data can be used all the same.
public enum Severity {
    /// Nothing is answered until it is corrected.
    FAULT,
    /// Said, and the work goes on.
    WARNING
}
